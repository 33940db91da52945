package org.lidsdown.domain.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines by the usual widths of letters, wide enough for any common sans-serif
 * font.
 */
final class Wrap {
    private static final String NARROW = "ijltfrI.,:;'|!()[] ";
    private static final String WIDE = "mwMW@%";

    private Wrap() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Wrap::ems).sum() * size;
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.70 : 0.61;
    }

    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
