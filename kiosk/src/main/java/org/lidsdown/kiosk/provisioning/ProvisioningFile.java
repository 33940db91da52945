package org.lidsdown.kiosk.provisioning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.kiosk.handover.Credentials;
import org.lidsdown.kiosk.look.Picture;

/**
 * Reads the file that a school gives to a kiosk, one thing a line:
 *
 * <pre>
 * lids-down kiosk 1
 * kiosk Library
 * screen 476
 * pupil ali-7 rocket Ali
 * manner ali-7 access=one-switch pace=3000 size=large
 * staff mrs-khan khan.png Mrs Khan
 * </pre>
 *
 * <p>A picture is one of the kiosk's own by name, or a PNG or JPEG file beside this one. Empty
 * lines and lines that begin with # are passed over. Where the host on another computer made the
 * file, it also holds the kiosk's id, the host's address, blocks with certificates and keys, and
 * the host's signature under it all.
 */
final class ProvisioningFile {

    private static final String FIRST_LINE = "lids-down kiosk 1";
    private static final Pattern HOST = Pattern.compile("https://[A-Za-z0-9.:\\[\\]-]+/?");
    private static final int LONGEST_NAME = 20;
    private static final double SMALLEST_SCREEN = 100;
    private static final double LARGEST_SCREEN = 3_000;

    private final Path file;
    private final Lines lines;
    private final List<Person> pupils = new ArrayList<>();
    private final List<Person> staff = new ArrayList<>();
    private final Set<Token> tokens = new HashSet<>();
    private final Map<String, String> hosts = new HashMap<>();
    private String kiosk = Provisioning.none().kiosk();
    private double screen;

    private ProvisioningFile(Path file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** What this file gives to the kiosk, where the host made it as it is. */
    static Provisioning read(Path file) {
        String text = text(file);
        ProvisioningFile given = new ProvisioningFile(file, new Lines(text));
        given.check(
                text.lines().findFirst().filter(FIRST_LINE::equals).isPresent(),
                "should be \"" + FIRST_LINE + "\"");
        given.lines.each(given::take);
        return new Provisioning(
                given.kiosk,
                given.screen,
                given.pupils,
                given.staff,
                given.link(),
                given.lines.block("keys"));
    }

    /** The file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ProvisioningException(
                    "The provisioning file " + file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new ProvisioningException(
                    "The provisioning file " + file + " cannot be read.", e);
        }
    }

    private void take(String word, String says) {
        check(!says.isEmpty(), "says nothing after \"" + word + "\"");
        try {
            switch (word) {
                case "kiosk" -> kiosk = new Origin(says, "en", Origin.Input.TOUCH).kiosk();
                case "screen" -> screen = millimetres(says);
                case "pupil" -> pupils.add(person(says));
                case "staff" -> staff.add(person(says));
                case "manner" -> manner(says);
                case "id", "host", "signature" -> hosts.put(word, says);
                default -> check(false, "begins with \"" + word + "\", which means nothing");
            }
        } catch (IllegalArgumentException e) {
            throw new ProvisioningException(where() + " is not right: " + e.getMessage(), e);
        }
    }

    private Optional<Link> link() {
        return lines.block("certificate")
                .map(certificate ->
                        new Link(
                                hosts.getOrDefault("id", ""),
                                host(),
                                new Credentials(
                                        certificate, block("private-key"), block("authority"))));
    }

    private URI host() {
        String host = hosts.getOrDefault("host", "");
        check(HOST.matcher(host).matches(), "comes, and no host like https://10.0.0.5:47811 did");
        return URI.create(host);
    }

    private String block(String name) {
        return lines.block(name).orElse("");
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
        return new Person(token, picture(words[1]), words[2], Manner.USUAL);
    }

    /** How the pupil whose line came before works the kiosk. */
    private void manner(String text) {
        String[] words = text.split("\\s+", 2);
        check(words.length == 2, "should give a token and how that pupil works the kiosk");
        int at =
                IntStream.range(0, pupils.size())
                        .filter(one -> pupils.get(one).token().word().equals(words[0]))
                        .findFirst()
                        .orElse(-1);
        check(at >= 0, "speaks of a pupil \"" + words[0] + "\" whom no line gives before");
        Manner manner = Manner.read(words[1]);
        Person pupil = pupils.get(at);
        pupils.set(at, new Person(pupil.token(), pupil.picture(), pupil.name(), manner));
    }

    private Picture picture(String name) {
        if (name.matches("[a-z0-9-]+")) {
            check(
                    Picture.exists(name),
                    "names a picture \"" + name + "\", which the kiosk has not");
            return Picture.named(name);
        }
        check(name.matches("[A-Za-z0-9._-]+"), "names a picture by more than letters and digits");
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
        return "Line " + lines.line() + " of the provisioning file " + file;
    }
}
