package org.lidsdown.domain.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Spot;

/**
 * Where everything on a chart is drawn, in points of the poster.
 *
 * @param width how wide the whole drawing is
 * @param height how high the whole drawing is
 * @param spots the places of boxes and legends by id
 * @param routes the lines of the arrows
 */
public record Layout(double width, double height, Map<String, Spot> spots, List<Route> routes) {
    private static final double MARGIN = 40;

    /**
     * One drawn arrow.
     *
     * @param arrow the chart's arrow
     * @param from the id of the box where the line begins
     * @param to the id of the box that its head touches
     * @param corners its corners, the ends included; at least two
     */
    public record Route(Arrow arrow, String from, String to, List<Arrow.Point> corners) {}

    /** The layout that the chart's file gives; nothing where a box has no position in it. */
    public static Optional<Layout> of(Chart chart) {
        return of(chart, chart.boxes().stream().map(Box::card).toList(), false);
    }

    /**
     * The layout of the printed layer alone: the print's boxes where they are, the print's arrows
     * between them.
     */
    public static Optional<Layout> ofPrint(Chart chart) {
        List<Card> printed =
                chart.boxes().stream()
                        .map(Box::card)
                        .filter(card -> card.layer() == Layer.PRINTED)
                        .toList();
        return of(chart, printed, true);
    }

    private static Optional<Layout> of(Chart chart, List<Card> boxes, boolean printOnly) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        List<Card> cards = new ArrayList<>(boxes);
        chart.margin().legends().stream()
                .map(Legend::card)
                .filter(card -> !printOnly || card.layer() == Layer.PRINTED)
                .forEach(cards::add);
        for (Card card : cards) {
            if (card.spot().isEmpty()) {
                return Optional.empty();
            }
            spots.put(card.id(), card.spot().get());
        }
        return Optional.of(around(spots, new Lines(chart, spots).routes(printOnly)));
    }

    /** The layout with these places and lines, as large as they need. */
    public static Layout around(Map<String, Spot> spots, List<Route> routes) {
        double right = spots.values().stream().mapToDouble(Spot::right).max().orElse(0);
        double bottom = spots.values().stream().mapToDouble(Spot::bottom).max().orElse(0);
        List<Arrow.Point> corners = routes.stream().flatMap(r -> r.corners().stream()).toList();
        double farRight = corners.stream().mapToDouble(Arrow.Point::x).max().orElse(0);
        double farDown = corners.stream().mapToDouble(Arrow.Point::y).max().orElse(0);
        return new Layout(
                Math.max(right, farRight) + MARGIN,
                Math.max(bottom, farDown) + MARGIN,
                Map.copyOf(spots),
                List.copyOf(routes));
    }

    /**
     * What is drawn of a chart's arrows: pairs of boxes, ends of parts taken for the boxes that
     * lead to them.
     */
    public static Stream<Route> links(Chart chart, Map<String, Spot> spots) {
        return new Lines(chart, spots).links();
    }
}
