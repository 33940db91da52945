package org.lidsdown.reports.termly;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.lidsdown.domain.figures.Figure;
import org.lidsdown.reports.printing.Picture;

/** A small drawing in SVG. Place, pattern and numbers tell bars apart; colour is never alone. */
final class Drawing {
    /** Which term a bar stands for. */
    enum Series {
        NOW("#14213D"),
        BEFORE("#8FC1BF");

        private final String colour;

        Series(String colour) {
            this.colour = colour;
        }
    }

    /** Which end of a text stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final String OUTLINE = "fill=\"none\" stroke=\"#14213D\" stroke-width=\"0.6\"";
    private static final int HATCH = 5;

    private final StringBuilder svg = new StringBuilder();

    Drawing(int width, int height) {
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d"
                 viewBox="0 0 %1$d %2$d" font-family="Noto Sans" font-size="9" fill="#1E2A44">
                """
                        .formatted(width, height));
    }

    /** A bar; hatched where its number is not shown exactly. */
    void bar(Rectangle2D box, Figure figure, Series series) {
        if (figure instanceof Figure.Exact) {
            box(box, "fill=\"" + series.colour + "\"");
        } else {
            hatch(box);
        }
    }

    /** The key of one series, at this place of the top line. */
    void key(int x, Series series, String said) {
        box(new Rectangle2D.Double(x, 3, 10, 10), "fill=\"" + series.colour + "\"");
        text(x + 16, 11.5, Anchor.START, said);
    }

    /** The key of what is not shown exactly. */
    void keyOfHidden(int x, String said) {
        hatch(new Rectangle2D.Double(x, 3, 10, 10));
        text(x + 16, 11.5, Anchor.START, said);
    }

    void text(double x, double y, Anchor anchor, String said) {
        text(x, y, anchor, said, "normal");
    }

    /** A bar's number. */
    void number(double x, double y, Anchor anchor, Figure figure) {
        String said =
                switch (figure) {
                    case Figure.Exact(int number) -> String.format(Locale.UK, "%,d", number);
                    case Figure.Few(int threshold) -> "< " + threshold;
                    case Figure.More(int threshold) -> threshold + " +";
                    case Figure.Withheld() -> "\u2013";
                };
        text(x, y, anchor, said, "bold");
    }

    /** The line on which bars stand. */
    void ground(double x, double y, String way) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %.1f%s\" stroke=\"#14213D\" stroke-width=\"1\"/>",
                        x,
                        y,
                        way));
    }

    Picture picture() {
        return new Picture(svg + "</svg>");
    }

    private void text(double x, double y, Anchor anchor, String said, String weight) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>",
                        x,
                        y,
                        anchor.name().toLowerCase(Locale.ROOT),
                        weight,
                        escaped(said)));
    }

    private void box(Rectangle2D box, String style) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                        box.getX(),
                        box.getY(),
                        box.getWidth(),
                        box.getHeight(),
                        style));
    }

    /** Slanting lines, drawn one by one: a pattern's place in the file would be left to chance. */
    private void hatch(Rectangle2D box) {
        double height = box.getHeight();
        StringBuilder lines = new StringBuilder();
        for (double x = HATCH - height; x < box.getWidth(); x += HATCH) {
            double first = Math.max(0, -x);
            double last = Math.min(height, box.getWidth() - x);
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "M%.1f %.1fL%.1f %.1f",
                            box.getX() + x + first,
                            box.getMaxY() - first,
                            box.getX() + x + last,
                            box.getMaxY() - last));
        }
        svg.append("<path d=\"").append(lines).append("\" ").append(OUTLINE).append("/>");
        box(box, OUTLINE);
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
