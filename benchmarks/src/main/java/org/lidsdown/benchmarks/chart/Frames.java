package org.lidsdown.benchmarks.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;

/** The chart's nesting, as a library that knows parallel parts wants to hear of it. */
final class Frames {
    private final Chart chart;
    private final Map<String, Place> places;
    private final Set<String> boxes;

    Frames(Chart chart) {
        this.chart = chart;
        this.places =
                chart.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        this.boxes =
                chart.places().stream()
                        .filter(place -> place.kind() == Place.Kind.BOX)
                        .map(Place::id)
                        .collect(Collectors.toSet());
    }

    Chart chart() {
        return chart;
    }

    Set<String> boxes() {
        return boxes;
    }

    List<Place> top() {
        return chart.places().stream().filter(place -> place.parent().isEmpty()).toList();
    }

    List<Place> in(Place frame) {
        return chart.places().stream()
                .filter(place -> place.parent().filter(frame.id()::equals).isPresent())
                .toList();
    }

    /** The arrows that people take, in this frame alone or where none is given at the top. */
    List<Arrow> arrowsAmong(List<Place> siblings) {
        Set<String> ids = siblings.stream().map(Place::id).collect(Collectors.toSet());
        return chart.arrows().stream().filter(arrow -> ids.contains(arrow.from())).toList();
    }

    /** Which of these places an arrow leads to or into. */
    Place entered(Arrow arrow, List<Place> siblings) {
        return siblings.stream()
                .filter(place -> arrow.targets().stream().anyMatch(to -> isIn(to, place)))
                .findFirst()
                .orElseThrow();
    }

    /** Where one part stands after an arrow into the frame of all parts. */
    String entry(Place part, Arrow arrow) {
        Optional<String> asked =
                arrow.targets().stream().filter(target -> isIn(target, part)).findFirst();
        return asked.or(part::initial).orElseThrow();
    }

    /** The arrow that is taken when all parts of a frame have come to their ends. */
    Arrow whenDone(Place beside) {
        return chart.arrowsFrom(beside.id()).getFirst();
    }

    Stream<Place> beside(List<Place> siblings) {
        return siblings.stream().filter(place -> place.kind() == Place.Kind.BESIDE);
    }

    private boolean isIn(String id, Place frame) {
        Optional<String> up = Optional.of(id);
        while (up.isPresent() && !up.get().equals(frame.id())) {
            up = up.map(places::get).flatMap(Place::parent);
        }
        return up.isPresent();
    }
}
