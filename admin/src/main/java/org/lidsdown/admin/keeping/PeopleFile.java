package org.lidsdown.admin.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.manner.Manner;

/**
 * Who uses a kiosk and who listens, as lines of a file; empty lines and those that begin with
 * {@code #} say nothing.
 *
 * <pre>
 * pupil ali-7 rocket Ali
 * manner ali-7 access=one-switch pace=3000
 * staff mrs-khan khan.png Mrs Khan
 * </pre>
 */
final class PeopleFile {

    private final Path file;
    private final List<Plan.Shown> pupils = new ArrayList<>();
    private final List<Plan.Shown> staff = new ArrayList<>();
    private int line;

    private PeopleFile(Path file) {
        this.file = file;
    }

    /** Nobody, or whoever this file says; refuses a line that a kiosk would not understand. */
    static PeopleFile read(@Nullable Path file) {
        PeopleFile people = new PeopleFile(file == null ? Path.of("") : file);
        if (file != null) {
            people.read();
        }
        return people;
    }

    List<Plan.Shown> pupils() {
        return List.copyOf(pupils);
    }

    List<Plan.Shown> staff() {
        return List.copyOf(staff);
    }

    private void read() {
        try {
            for (String text : Files.readAllLines(file)) {
                line++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    take(text.strip());
                }
            }
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be read; no kiosk was made.", e);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "Line %d of %s is not right: %s No kiosk was made."
                            .formatted(line, file, e.getMessage()),
                    e);
        }
    }

    private void take(String text) {
        String[] words = text.split("\\s+", 2);
        String says = words.length < 2 ? "" : words[1];
        switch (words[0]) {
            case "pupil" -> pupils.add(shown(says));
            case "staff" -> staff.add(shown(says));
            case "manner" -> manner(says);
            default ->
                    throw new IllegalArgumentException("it begins with neither pupil nor staff.");
        }
    }

    private static Plan.Shown shown(String says) {
        String[] words = says.split("\\s+", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("it has no token, picture and name.");
        }
        return new Plan.Shown(new Token(words[0]), words[1], words[2]);
    }

    private void manner(String says) {
        String[] words = says.split("\\s+", 2);
        Plan.Shown pupil =
                pupils.stream()
                        .filter(one -> one.token().word().equals(words[0]))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no line before it has the pupil " + words[0] + "."));
        Manner manner = Manner.read(words.length < 2 ? "" : words[1]);
        pupils.set(
                pupils.indexOf(pupil),
                new Plan.Shown(pupil.token(), pupil.picture(), pupil.name(), manner));
    }
}
