package org.lidsdown.domain.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Arrow;
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
    private final Map<String, Place> places = new HashMap<>();

    WayChecks(Chart chart, Lines lines, Faults faults) {
        this.chart = chart;
        this.lines = lines;
        this.faults = faults;
        chart.places().forEach(place -> places.put(place.id(), place));
    }

    void check() {
        chart.arrows().forEach(this::checkStaysInItsPart);
        chart.places().stream()
                .filter(place -> place.kind() == Place.Kind.EACH_PUPIL)
                .forEach(this::checkEachPupil);
        if (!canBeWalked()) {
            return;
        }
        Ways ways = Ways.of(chart);
        if (ways.tooMany()) {
            faults.add(lines.of("chart", ""), "This chart has too many ways to be judged.");
            return;
        }
        checkReached(ways);
        checkEnds(ways);
        chart.boxes()
                .forEach(box ->
                        box.duties().stream()
                                .filter(Duty::everyWalk)
                                .forEach(duty -> checkMet(ways, box, duty)));
    }

    /** Parts that run beside each other are left together, when each is done. */
    private void checkStaysInItsPart(Arrow arrow) {
        Optional<Place> part = place(arrow.from());
        while (part.isPresent() && part.get().parent().isPresent()) {
            String id = part.get().id();
            Place around = place(part.get().parent().get()).orElseThrow();
            if (around.kind() == Place.Kind.BESIDE
                    && !arrow.targets().stream().allMatch(target -> isIn(target, id))) {
                checkKnown(arrow, around.id());
                return;
            }
            part = Optional.of(around);
        }
    }

    private void checkKnown(Arrow arrow, String part) {
        if (arrow.targets().stream().allMatch(target -> place(target).isPresent())) {
            faultAt(
                    arrow,
                    "The arrow '%s' leaves the part '%s' before it is done."
                            .formatted(arrow.event(), part));
        }
    }

    private boolean isIn(String place, String part) {
        Optional<Place> up = place(place);
        while (up.isPresent() && !up.get().id().equals(part)) {
            up = up.get().parent().flatMap(this::place);
        }
        return up.isPresent();
    }

    private Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** A pupil's branch begins at the part's start and ends in the part. */
    private void checkEachPupil(Place each) {
        if (!each.equals(chart.eachPupil().orElseThrow())) {
            fault(each.id(), "There are two parts for each pupil.");
            return;
        }
        Set<String> inside = chart.inside(each.id());
        String start = each.initial().orElse("");
        for (Arrow arrow : chart.arrows()) {
            boolean fromInside = inside.contains(arrow.from());
            for (String target : arrow.targets()) {
                if (fromInside && place(target).isPresent() && !inside.contains(target)) {
                    faultAt(
                            arrow,
                            "The arrow '%s' leaves the part for each pupil."
                                    .formatted(arrow.event()));
                } else if (!fromInside && inside.contains(target) && !target.equals(start)) {
                    faultAt(
                            arrow,
                            "The arrow '%s' enters the part for each pupil at '%s', which is not its start."
                                    .formatted(arrow.event(), target));
                }
            }
        }
    }

    private boolean canBeWalked() {
        return places.containsKey(chart.start())
                && chart.places().stream().allMatch(this::startsInside);
    }

    private boolean startsInside(Place frame) {
        boolean isSeries =
                frame.kind() == Place.Kind.SERIES || frame.kind() == Place.Kind.EACH_PUPIL;
        if (frame.initial().isEmpty()) {
            return !isSeries;
        }
        return frame.initial()
                .flatMap(this::place)
                .filter(place -> place.parent().equals(Optional.of(frame.id())))
                .isPresent();
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

    private void faultAt(Arrow arrow, String sentence) {
        faults.add(lines.of("arrow", arrow.event()), sentence);
    }
}
