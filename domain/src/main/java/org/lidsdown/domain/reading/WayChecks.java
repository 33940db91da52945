package org.lidsdown.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.walk.Ways;

/**
 * Judges the ways through a chart: every box is reached, every walk can end, and no walk passes by
 * a duty it must meet.
 */
final class WayChecks {
    private final Chart chart;
    private final Lines lines;
    private final Faults faults;

    WayChecks(Chart chart, Lines lines, Faults faults) {
        this.chart = chart;
        this.lines = lines;
        this.faults = faults;
    }

    void check() {
        if (!canBeWalked()) {
            return;
        }
        Ways ways = Ways.of(chart);
        checkReached(ways);
        checkEnds(ways);
        chart.boxes()
                .forEach(box ->
                        box.duties().stream()
                                .filter(Duty::everyWalk)
                                .forEach(duty -> checkMet(ways, box, duty)));
    }

    private boolean canBeWalked() {
        Set<String> ids = new TreeSet<>(chart.places().stream().map(Place::id).toList());
        return ids.contains(chart.start()) && chart.places().stream().allMatch(this::startsInside);
    }

    private boolean startsInside(Place frame) {
        return frame.initial().isEmpty()
                || chart.places().stream()
                        .filter(place -> place.id().equals(frame.initial().get()))
                        .anyMatch(place -> place.parent().equals(Optional.of(frame.id())));
    }

    private void checkReached(Ways ways) {
        Set<String> unreached = new LinkedHashSet<>();
        chart.boxes().forEach(box -> unreached.add(box.id()));
        unreached.removeAll(ways.reached());
        unreached.stream()
                .filter(id -> !ways.broken() || hasNoArrowTo(id))
                .forEach(id -> fault(id, "No walk reaches the box '" + id + "'."));
    }

    private boolean hasNoArrowTo(String id) {
        boolean entered =
                chart.arrows().stream()
                        .anyMatch(a -> a.targets().contains(id) && !a.from().equals(id));
        boolean initial =
                chart.places().stream().anyMatch(p -> p.initial().filter(id::equals).isPresent());
        return !entered && !initial && !chart.start().equals(id) && !isFrame(id);
    }

    private boolean isFrame(String id) {
        return chart.boxOf(id) instanceof Box.EachPupil;
    }

    private void checkEnds(Ways ways) {
        List<String> stuck = ways.stuck();
        if (stuck.isEmpty()) {
            return;
        }
        faults.add(
                lines.of("place", stuck.getFirst()),
                "From %s no way leads to an end.".formatted(String.join(", ", stuck)));
    }

    private void checkMet(Ways ways, Box box, Duty duty) {
        ways.endWithout(box.id())
                .ifPresent(way ->
                        fault(
                                box.id(),
                                "A way to the end passes by the box '%s', whose duty '%s' every walk must meet: %s."
                                        .formatted(box.id(), duty.id(), String.join(" ", way))));
    }

    private void fault(String place, String sentence) {
        faults.add(lines.of("place", place), sentence);
    }
}
