package org.lidsdown.kiosk.provisioning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.look.Picture;

/**
 * Reads the file that a school gives to a kiosk, one thing a line:
 *
 * <pre>
 * lids-down kiosk 1
 * kiosk Library
 * screen 476
 * pupil ali-7 rocket Ali
 * staff mrs-khan khan.png Mrs Khan
 * </pre>
 *
 * <p>A picture is one of the kiosk's own by name, or a PNG or JPEG file beside this one. Empty
 * lines and lines that begin with # are passed over.
 */
public final class ProvisioningFile {

    private static final String FIRST_LINE = "lids-down kiosk 1";
    private static final int LONGEST_NAME = 20;
    private static final double SMALLEST_SCREEN = 100;
    private static final double LARGEST_SCREEN = 3_000;

    private final Path file;
    private final List<Person> pupils = new ArrayList<>();
    private final List<Person> staff = new ArrayList<>();
    private final Set<Token> tokens = new HashSet<>();
    private String kiosk = Provisioning.none().kiosk();
    private double screen;
    private int line;

    private ProvisioningFile(Path file) {
        this.file = file;
    }

    /** What this file gives to the kiosk. */
    public static Provisioning read(Path file) {
        return new ProvisioningFile(file).read();
    }

    private Provisioning read() {
        for (String text : lines()) {
            line++;
            if (line == 1) {
                check(text.equals(FIRST_LINE), "should be \"" + FIRST_LINE + "\"");
            } else if (!text.isBlank() && !text.startsWith("#")) {
                take(text.strip());
            }
        }
        check(line > 0, "should be \"" + FIRST_LINE + "\"");
        return new Provisioning(kiosk, screen, pupils, staff);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new ProvisioningException(
                    "The provisioning file " + file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new ProvisioningException(
                    "The provisioning file " + file + " cannot be read.", e);
        }
    }

    private void take(String text) {
        String[] words = text.split("\\s+", 2);
        check(words.length == 2, "says nothing after \"" + words[0] + "\"");
        try {
            switch (words[0]) {
                case "kiosk" -> kiosk = new Origin(words[1], "en", Origin.Input.TOUCH).kiosk();
                case "screen" -> screen = millimetres(words[1]);
                case "pupil" -> pupils.add(person(words[1]));
                case "staff" -> staff.add(person(words[1]));
                default -> check(false, "begins with \"" + words[0] + "\", which means nothing");
            }
        } catch (IllegalArgumentException e) {
            throw new ProvisioningException(where() + " is not right: " + e.getMessage(), e);
        }
    }

    private double millimetres(String text) {
        check(text.matches("\\d{1,4}(\\.\\d{1,2})?"), "should give the screen in millimetres");
        double millimetres = Double.parseDouble(text);
        check(
                millimetres >= SMALLEST_SCREEN && millimetres <= LARGEST_SCREEN,
                "should give the screen's longer side, 100 to 3000 millimetres");
        return millimetres;
    }

    private Person person(String text) {
        String[] words = text.split("\\s+", 3);
        check(words.length == 3, "should give a token, a picture and a name");
        Token token = new Token(words[0]);
        check(tokens.add(token), "gives the token \"" + token + "\" a second time");
        check(
                words[2].length() <= LONGEST_NAME,
                "has a name of more than " + LONGEST_NAME + " letters");
        return new Person(token, picture(words[1]), words[2]);
    }

    private Picture picture(String name) {
        if (name.matches("[a-z0-9-]+")) {
            check(
                    Picture.exists(name),
                    "names a picture \"" + name + "\", which the kiosk has not");
            return Picture.named(name);
        }
        Path photo = file.resolveSibling(name);
        check(isPhoto(photo), "names a picture " + photo + ", which is neither PNG nor JPEG");
        return Picture.in(photo);
    }

    private boolean isPhoto(Path photo) {
        try (InputStream in = Files.newInputStream(photo)) {
            String start = new String(in.readNBytes(4), ISO_8859_1);
            return start.equals("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff");
        } catch (IOException e) {
            throw new ProvisioningException(
                    where() + " names a picture " + photo + ", which cannot be read.", e);
        }
    }

    private void check(boolean right, String fault) {
        if (!right) {
            throw new ProvisioningException(where() + " " + fault + ".");
        }
    }

    private String where() {
        return "Line " + Math.max(1, line) + " of the provisioning file " + file;
    }
}
