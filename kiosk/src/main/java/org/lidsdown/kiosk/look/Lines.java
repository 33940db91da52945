package org.lidsdown.kiosk.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Words broken into lines, between words only. JavaFX would break them itself, but fails where
 * lines begin at the right.
 *
 * @param font that draws them
 * @param size of Latin letters that look as large
 */
public record Lines(List<String> lines, Font font, double size) {

    private static final double SMALLEST = 4;

    public Lines {
        lines = List.copyOf(lines);
    }

    /**
     * These words in letters of this weight and size, on as few lines of this width as they need.
     */
    public static Lines of(String words, FontWeight weight, double size, double width) {
        Font font = Lettering.drawing(words, weight, size);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Lettering.width(longer, font) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return new Lines(lines, font, size);
    }

    /**
     * These words in the largest letters, up to this size, in which they need no more than so many
     * lines of this width.
     */
    public static Lines fitting(
            String words, FontWeight weight, double most, double width, int many) {
        Lines lines = of(words, weight, most, width);
        while (!lines.fit(width, many) && lines.size() > SMALLEST) {
            lines = of(words, weight, Lettering.smaller(lines.size()), width);
        }
        return lines;
    }

    private boolean fit(double width, int many) {
        return lines.size() <= many
                && lines.stream().allMatch(line -> Lettering.width(line, font) <= width);
    }

    /** The words with a break at the end of each line but the last. */
    public String text() {
        return String.join("\n", lines);
    }
}
