package org.lidsdown.domain.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Spot;

/** Writes a chart as a Mermaid flow chart, for pages that draw such text; the overlay is dashed. */
public final class Mermaid {
    private static final String DASHED = "    classDef overlay stroke-dasharray: 5 4\n";

    private final Chart chart;
    private final StringBuilder out = new StringBuilder("flowchart TD\n");

    private Mermaid(Chart chart) {
        this.chart = chart;
    }

    /** The text of the drawing, ending with a line end. */
    public static String of(Chart chart) {
        Mermaid mermaid = new Mermaid(chart);
        String frame =
                chart.boxes().stream()
                        .filter(Box.EachPupil.class::isInstance)
                        .map(Box::id)
                        .findFirst()
                        .orElse("");
        mermaid.boxes(frame);
        mermaid.arrows();
        return mermaid.out.append(DASHED).toString();
    }

    private void boxes(String frame) {
        var inside = chart.inside(frame);
        chart.boxes().stream()
                .filter(box -> !inside.contains(box.id()) && !box.id().equals(frame))
                .forEach(box -> box(box, "    "));
        chart.box(frame)
                .ifPresent(each -> {
                    line("    subgraph " + name(frame) + "[\"" + words(each) + "\"]");
                    chart.boxes().stream()
                            .filter(box -> inside.contains(box.id()))
                            .forEach(box -> box(box, "        "));
                    line("    end");
                });
    }

    private void box(Box box, String indent) {
        String shape =
                switch (box) {
                    case Box.Question _ -> "{\"%s\"}";
                    case Box.Duties _ -> "[\"%s\"]";
                    case Box.EachPupil _ -> "[[\"%s\"]]";
                    case Box.Notice _ -> "(\"%s\")";
                    case Box.End _ -> "([\"%s\"])";
                };
        String dashed = box.card().layer() == Layer.OVERLAY ? ":::overlay" : "";
        line(indent + name(box.id()) + shape.formatted(words(box)) + dashed);
    }

    private void arrows() {
        Map<String, Spot> everywhere = new LinkedHashMap<>();
        chart.boxes().forEach(box -> everywhere.put(box.id(), new Spot(0, 0, 1, 1)));
        Layout.links(chart, everywhere).forEach(this::arrow);
    }

    private void arrow(Layout.Route route) {
        Arrow arrow = route.arrow();
        String line = arrow.layer() == Layer.PRINTED ? "-->" : "-.->";
        String label = ArrowWords.of(chart, arrow);
        line(
                "    %s %s%s %s"
                        .formatted(
                                name(route.from()),
                                line,
                                label.isEmpty() ? "" : "|" + safe(label) + "|",
                                name(route.to())));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String name(String id) {
        return "b_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    private static String words(Box box) {
        return safe(box.card().title());
    }

    private static String safe(String words) {
        return words.replace("\"", "#quot;").replace("|", "#124;").replace("<", "#lt;");
    }
}
