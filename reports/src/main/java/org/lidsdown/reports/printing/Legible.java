package org.lidsdown.reports.printing;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text that prints as it was entered: what our typefaces cannot draw is named in words instead of
 * vanishing.
 */
public final class Legible {
    private Legible() {}

    /**
     * The text with every character that would not be seen, or would disturb others, named in
     * square brackets.
     */
    public static String text(String entered) {
        return entered.codePoints().mapToObj(Legible::character).collect(Collectors.joining());
    }

    private static String character(int point) {
        return point == '\n' || isDrawn(point) ? Character.toString(point) : named(point);
    }

    private static boolean isDrawn(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> Typefaces.draws(point);
        };
    }

    private static String named(int point) {
        String name = Character.getName(point);
        return name == null
                ? "[U+%04X]".formatted(point)
                : "[" + name.toLowerCase(Locale.ROOT) + "]";
    }
}
