package org.lidsdown.admin.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lidsdown.domain.figures.School;

/**
 * Whose log a folder holds: a line with the school's name, and a second one where it is made up.
 */
public final class SchoolFile {
    private static final String NAME = "school.txt";
    private static final String MADE_UP = "made up";

    private SchoolFile() {}

    /** The school of this log; where the folder does not say, the one whose chart it is. */
    public static School read(Path log, String otherwise) {
        Path file = log.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new School(otherwise, false);
        }
        try {
            List<String> lines = Files.readAllLines(file);
            boolean madeUp = lines.size() > 1 && lines.get(1).strip().equals(MADE_UP);
            return new School(lines.isEmpty() ? otherwise : lines.getFirst().strip(), madeUp);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }

    /** Writes whose log this is. */
    public static void write(Path log, String name) {
        write(log, List.of(name));
    }

    /** Writes that this log is of a school that is made up. */
    public static void writeMadeUp(Path log, String name) {
        write(log, List.of(name, MADE_UP));
    }

    private static void write(Path log, List<String> lines) {
        try {
            Files.write(log.resolve(NAME), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The log's folder " + log + " cannot be written to.", e);
        }
    }
}
