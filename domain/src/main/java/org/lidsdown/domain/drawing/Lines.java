package org.lidsdown.domain.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Arrow.Point;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;
import org.lidsdown.domain.chart.Spot;
import org.lidsdown.domain.drawing.Layout.Route;

/** Finds the lines between boxes: as the file routes them, or the shortest with right angles. */
final class Lines {
    private static final double ENOUGH = 20;

    private final Chart chart;
    private final Map<String, Spot> spots;

    Lines(Chart chart, Map<String, Spot> spots) {
        this.chart = chart;
        this.spots = spots;
    }

    List<Route> routes(boolean printOnly) {
        return printOnly
                ? chart.arrows().stream().flatMap(this::printed).toList()
                : links().map(this::withCorners).toList();
    }

    private Stream<Route> printed(Arrow arrow) {
        return arrow.printed().stream()
                .filter(to -> spots.containsKey(to) && spots.containsKey(arrow.from()))
                .map(to -> new Route(arrow, arrow.from(), to, List.of()))
                .map(route -> cornersOf(route, arrow.targets().contains(route.to())));
    }

    /** Every pair of boxes between which a line is drawn, without its corners. */
    Stream<Route> links() {
        return chart.arrows().stream()
                .flatMap(arrow ->
                        boxesAt(arrow.from()).stream().flatMap(from -> links(arrow, from)));
    }

    private Stream<Route> links(Arrow arrow, String from) {
        return arrow.targets().stream()
                .filter(spots::containsKey)
                .map(to -> new Route(arrow, from, to, List.of()));
    }

    /**
     * The drawn boxes at which a place is left: itself, or the last boxes of a frame that is not
     * drawn.
     */
    private List<String> boxesAt(String place) {
        if (spots.containsKey(place)) {
            return List.of(place);
        }
        List<String> last = new ArrayList<>();
        for (Place child : chart.places()) {
            if (child.parent().filter(place::equals).isPresent()) {
                last.addAll(endsHere(child) ? List.of(child.id()) : boxesAt(child.id()));
            }
        }
        return last;
    }

    private boolean endsHere(Place child) {
        Set<String> quiet = Set.copyOf(quietEnds());
        boolean leadsToEnd =
                chart.arrowsFrom(child.id()).stream()
                        .anyMatch(arrow -> arrow.targets().stream().anyMatch(quiet::contains));
        return spots.containsKey(child.id())
                && (leadsToEnd || child.kind() == Place.Kind.EACH_PUPIL);
    }

    private List<String> quietEnds() {
        return chart.places().stream()
                .filter(place -> place.kind() == Place.Kind.QUIET_END)
                .map(Place::id)
                .toList();
    }

    private Route withCorners(Route route) {
        return cornersOf(route, true);
    }

    private Route cornersOf(Route route, boolean asTheFileSays) {
        List<List<Point>> given = route.arrow().routes();
        int index = route.arrow().targets().indexOf(route.to());
        List<Point> corners =
                asTheFileSays && index >= 0 && index < given.size() && given.get(index).size() > 1
                        ? given.get(index)
                        : shortest(spot(route.from()), spot(route.to()));
        return new Route(route.arrow(), route.from(), route.to(), corners);
    }

    private Spot spot(String id) {
        return Objects.requireNonNull(spots.get(id), id);
    }

    static List<Point> shortest(Spot from, Spot to) {
        double left = Math.max(from.x(), to.x());
        double right = Math.min(from.right(), to.right());
        double top = Math.max(from.y(), to.y());
        double bottom = Math.min(from.bottom(), to.bottom());
        boolean down = to.middleY() > from.middleY();
        if (right - left >= ENOUGH) {
            double x = (left + right) / 2;
            return List.of(
                    new Point(x, down ? from.bottom() : from.y()),
                    new Point(x, down ? to.y() : to.bottom()));
        }
        if (bottom - top >= ENOUGH) {
            double y = (top + bottom) / 2;
            boolean rightwards = to.middleX() > from.middleX();
            return List.of(
                    new Point(rightwards ? from.right() : from.x(), y),
                    new Point(rightwards ? to.x() : to.right(), y));
        }
        return withOneAngle(from, to, down);
    }

    private static List<Point> withOneAngle(Spot from, Spot to, boolean down) {
        boolean rightwards = to.middleX() > from.middleX();
        return List.of(
                new Point(from.middleX(), down ? from.bottom() : from.y()),
                new Point(from.middleX(), to.middleY()),
                new Point(rightwards ? to.x() : to.right(), to.middleY()));
    }
}
