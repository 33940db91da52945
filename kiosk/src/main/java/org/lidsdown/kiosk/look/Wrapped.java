package org.lidsdown.kiosk.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Words broken into lines, between words only. JavaFX would break them itself, but fails where
 * lines begin at the right. Each word is measured once; other sizes are reckoned from that.
 *
 * @param width of the longest line in pixels
 * @param weight of the letters
 * @param size of Latin letters that look as large
 */
public record Wrapped(List<String> lines, double width, FontWeight weight, double size) {

    private static final double SMALLEST = 4;

    public Wrapped {
        lines = List.copyOf(lines);
    }

    /**
     * These words in letters of this weight and size, on as few lines of this width as they need.
     */
    public static Wrapped of(String words, FontWeight weight, double size, double width) {
        double space = size * Lettering.width(" ", words, weight);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double length = 0;
        double longest = 0;
        for (String word : words.split(" ", -1)) {
            double more = size * Lettering.width(word, words, weight);
            if (!line.isEmpty() && length + space + more > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            length = line.isEmpty() ? more : length + space + more;
            line.append(line.isEmpty() ? "" : " ").append(word);
            longest = Math.max(longest, length);
        }
        lines.add(line.toString());
        return new Wrapped(lines, longest, weight, size);
    }

    /**
     * These words in the largest letters, up to this size, in which they need no more than so many
     * lines of this width.
     */
    public static Wrapped fitting(
            String words, FontWeight weight, double most, double width, int many) {
        Wrapped lines = of(words, weight, most, width);
        while (!lines.fit(width, many) && lines.size() > SMALLEST) {
            lines = of(words, weight, Lettering.smaller(lines.size()), width);
        }
        return lines;
    }

    private boolean fit(double room, int many) {
        return lines.size() <= many && width <= room;
    }

    /** How high they are, in pixels. */
    public double height() {
        return lines.size() * size * Lettering.height(text(), weight);
    }

    /** The letters that draw them. */
    public Font font() {
        return Lettering.drawing(text(), weight, size);
    }

    /** The words with a break at the end of each line but the last. */
    public String text() {
        return String.join("\n", lines);
    }
}
