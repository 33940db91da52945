package org.lidsdown.domain.drawing;

import static org.lidsdown.domain.drawing.Markup.n;
import static org.lidsdown.domain.drawing.Markup.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Spot;

/**
 * Draws a chart as SVG: the print solid, the overlay dashed. The same chart and ink give the same
 * text.
 */
public final class Svg {
    private static final double HEADING = 14.5;
    private static final double TEXT = 13;
    private static final double PADDING = 12;

    private final Chart chart;
    private final Layout layout;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private Svg(Chart chart, Layout layout, Ink ink) {
        this.chart = chart;
        this.layout = layout;
        this.ink = ink;
    }

    /** The drawing as an SVG document. */
    public static String of(Chart chart, Layout layout, Ink ink) {
        Svg svg = new Svg(chart, layout, ink);
        svg.document();
        return svg.out.toString();
    }

    private void document() {
        String title = chart.title().isEmpty() ? chart.edition().id() : titleWords();
        write(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" font-family="%s" role="img">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#FFFDF7"/>
                """
                        .formatted(
                                n(layout.width()),
                                n(layout.height()),
                                n(layout.width()),
                                n(layout.height()),
                                xml(ink.font()),
                                xml(title)));
        text(new Spot(0, 20, layout.width(), 40), title, 22, true, true);
        chart.boxes().stream().filter(Box.EachPupil.class::isInstance).forEach(this::box);
        layout.routes().forEach(this::line);
        chart.margin().legends().forEach(this::legend);
        chart.boxes().stream().filter(box -> !(box instanceof Box.EachPupil)).forEach(this::box);
        words();
        write("</svg>\n");
    }

    private String titleWords() {
        return String.join(" ", chart.title().stream().map(sentence -> sentence.words()).toList());
    }

    private void legend(Legend legend) {
        spot(legend.id())
                .ifPresent(spot -> {
                    rectangle(spot, legend.card(), "#F3F1E7", 4);
                    paragraphs(spot, BoxWords.of(legend));
                });
    }

    private void box(Box box) {
        spot(box.id()).ifPresent(spot -> box(box, spot));
    }

    private void box(Box box, Spot spot) {
        switch (box) {
            case Box.EachPupil each -> {
                rectangle(spot, each.card(), "none", 10);
                Spot head = new Spot(spot.x() + PADDING, spot.y() + 6, spot.width(), 24);
                text(head, each.card().title(), HEADING, true, false);
            }
            case Box.Question question -> {
                rectangle(spot, question.card(), "#FFF4D6", 22);
                paragraphs(spot, BoxWords.of(question));
            }
            case Box.Duties duties -> {
                rectangle(spot, duties.card(), "#E4F1EF", 6);
                paragraphs(spot, BoxWords.of(duties));
            }
            case Box.Notice notice -> {
                rectangle(spot, notice.card(), "#DCE8F7", 6);
                paragraphs(spot, BoxWords.of(notice));
            }
            case Box.End end -> {
                rectangle(spot, end.card(), "#E8E6F3", 40);
                paragraphs(spot, BoxWords.of(end));
            }
        }
    }

    private Optional<Spot> spot(String id) {
        return Optional.ofNullable(layout.spots().get(id));
    }

    private void rectangle(Spot spot, Card card, String fill, double round) {
        boolean here = ink.here().contains(card.id());
        write(
                "<rect id=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                        .formatted(
                                xml(card.id()),
                                n(spot.x()),
                                n(spot.y()),
                                n(spot.width()),
                                n(spot.height()),
                                n(Math.min(round, spot.height() / 2)),
                                fill,
                                here ? "#B3123B" : "#14213D",
                                here ? "4" : "1.6",
                                dashes(card.layer())));
    }

    private static String dashes(Layer layer) {
        return layer == Layer.OVERLAY ? " stroke-dasharray=\"7 5\"" : "";
    }

    private void paragraphs(Spot spot, List<String> paragraphs) {
        List<Line> lines = lines(paragraphs, spot.width() - 2 * PADDING);
        double height = lines.stream().mapToDouble(Line::height).sum();
        double y = spot.y() + Math.max(4, (spot.height() - height) / 2) + TEXT - 2;
        for (Line line : lines) {
            textLine(spot.x() + PADDING, y, line.words(), TEXT, line.bold(), "start");
            y += line.height();
        }
    }

    private record Line(String words, boolean bold, double height) {}

    private static List<Line> lines(List<String> paragraphs, double width) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean bold = i == 0 && BoxWords.isHeading(paragraphs);
            List<String> wrapped = Wrap.lines(paragraphs.get(i), bold ? TEXT * 1.1 : TEXT, width);
            for (String words : wrapped) {
                boolean last = words.equals(wrapped.getLast());
                lines.add(new Line(words, bold, TEXT * 1.28 + (last ? 3 : 0)));
            }
        }
        return lines;
    }

    private void text(Spot spot, String words, double size, boolean bold, boolean middle) {
        double x = middle ? spot.middleX() : spot.x();
        textLine(x, spot.y() + size, words, size, bold, middle ? "middle" : "start");
    }

    private void textLine(
            double x, double y, String words, double size, boolean bold, String anchor) {
        write(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"#14213D\">%s</text>\n"
                        .formatted(
                                n(x),
                                n(y),
                                n(size),
                                bold ? " font-weight=\"bold\"" : "",
                                anchor,
                                xml(words)));
    }

    private void line(Layout.Route route) {
        Arrow arrow = route.arrow();
        boolean taken = ink.taken().contains(arrow.id());
        String color = taken ? "#0B6E69" : "#14213D";
        StringBuilder points = new StringBuilder();
        route.corners()
                .forEach(p -> points.append(n(p.x())).append(',').append(n(p.y())).append(' '));
        write(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                        .formatted(
                                points.toString().strip(),
                                color,
                                taken ? "4" : "1.8",
                                dashes(arrow.layer())));
        head(route.corners(), color);
    }

    private void head(List<Arrow.Point> corners, String color) {
        Arrow.Point tip = corners.getLast();
        Arrow.Point before = corners.get(corners.size() - 2);
        double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
        StringBuilder points = new StringBuilder(n(tip.x()) + "," + n(tip.y()));
        for (double turn : new double[] {2.7, -2.7}) {
            points.append(' ').append(n(tip.x() + 12 * Math.cos(angle + turn)));
            points.append(',').append(n(tip.y() + 12 * Math.sin(angle + turn)));
        }
        write("<polygon points=\"%s\" fill=\"%s\"/>\n".formatted(points, color));
    }

    private void words() {
        Map<List<Arrow.Point>, Set<String>> byLine = new LinkedHashMap<>();
        for (Layout.Route route : layout.routes()) {
            byLine.computeIfAbsent(route.corners(), _ -> new LinkedHashSet<>())
                    .add(words(route.arrow()));
        }
        byLine.forEach((corners, words) -> label(corners, String.join(" / ", words).strip()));
    }

    private String words(Arrow arrow) {
        String mark = ink.marks().getOrDefault(arrow.id(), "");
        return String.join(" ", List.of(ArrowWords.of(chart, arrow), mark)).strip();
    }

    private void label(List<Arrow.Point> corners, String words) {
        if (words.isEmpty()) {
            return;
        }
        Arrow.Point at = Labels.at(corners);
        double size = ink.marks().isEmpty() ? 12 : 11;
        double width = Wrap.width(words, size) + 4;
        write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"18\" rx=\"4\" fill=\"#FFFDF7\"/>\n"
                        .formatted(n(at.x() - width / 2), n(at.y() - 9), n(width)));
        textLine(at.x(), at.y() + 4.5, words, size, false, "middle");
    }

    private void write(String markup) {
        out.append(markup);
    }
}
