package org.lidsdown.domain.kiosks;

import java.util.List;
import java.util.Optional;

/** Lines of a name and a value each, in an order that both sides know. */
final class Lines {

    private static final String NONE = "-";

    private final String text;
    private final List<String> lines;
    private int at;

    /** These lines, of which the first says what they are. */
    Lines(String text, String first) {
        this.text = text;
        lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(first)) {
            throw new IllegalArgumentException("This should begin with \"" + first + "\".");
        }
    }

    /** The value of the next line, which has this name. */
    String value(String name) {
        at++;
        if (at >= lines.size() || !lines.get(at).startsWith(name + " ")) {
            throw new IllegalArgumentException("Line " + (at + 1) + " should be \"" + name + "\".");
        }
        return lines.get(at).substring(name.length() + 1);
    }

    /** The number, not below zero, in the next line. */
    long number(String name) {
        String value = value(name);
        if (!value.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("Line " + (at + 1) + " should hold a number.");
        }
        return Long.parseLong(value);
    }

    /** The value of the next line, where there is one. */
    Optional<String> optional(String name) {
        return Optional.of(value(name)).filter(value -> !value.equals(NONE));
    }

    /** Everything after the lines that were read, as it is. */
    String rest() {
        String[] parts = text.split("\n", at + 2);
        return parts.length == at + 2 ? parts[at + 1] : "";
    }

    /** The same in writing. */
    static String written(Optional<String> value) {
        return value.orElse(NONE);
    }
}
