package org.lidsdown.domain.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.domain.tally.Way;

/** Finds every sum by which a reader could work out one number from others. */
final class Ties {
    private final Map<Cell, Integer> truth;
    private final List<Tie> found = new ArrayList<>();

    private Ties(Map<Cell, Integer> truth) {
        this.truth = truth;
    }

    static List<Tie> of(Counts<Integer> counts) {
        Ties ties = new Ties(counts.numbers());
        ties.tablesAddUp();
        ties.boxesPassOnWhatComesIn();
        ties.answersAreRows();
        ties.dutiesFallDueInTheirBoxes();
        return List.copyOf(ties.found);
    }

    private void tablesAddUp() {
        for (Breakdown breakdown : Breakdown.values()) {
            Set<Cell> parts = cells(cell -> cell.group() == breakdown);
            Set<Cell> whole = whole(breakdown.whole());
            tie(parts, whole);
            parts.forEach(part -> tie(whole, Set.of(part)));
        }
    }

    private void boxesPassOnWhatComesIn() {
        Set<String> boxes =
                truth.keySet().stream()
                        .filter(Cell.Taken.class::isInstance)
                        .map(cell -> ((Cell.Taken) cell).way().from())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String box : boxes) {
            Set<Cell> in = into(Set.of(box));
            Set<Cell> out = taken(way -> way.from().equals(box));
            tie(in.isEmpty() ? whole(Total.OPENED) : in, out);
        }
    }

    private void answersAreRows() {
        for (Cell cell : truth.keySet()) {
            if (cell instanceof Cell.Part(Breakdown breakdown, String row)) {
                breakdown
                        .box()
                        .map(box -> taken(way -> way.id().equals(box + "." + row)))
                        .ifPresent(answer -> tieIfEqual(Set.of(cell), answer));
            }
        }
    }

    private void dutiesFallDueInTheirBoxes() {
        for (WatchedDuty duty : WatchedDuty.values()) {
            Set<Cell> outcomes = cells(cell -> cell.group() == duty);
            tieIfEqual(outcomes, into(duty.boxes()));
            tieIfEqual(outcomes, whole(Total.OPENED));
            tieIfEqual(outcomes, whole(Total.PUPILS));
        }
        Set<Cell> supported = into(Set.of("victim"));
        tie(cells(cell -> cell.group() == Breakdown.SUPPORT), supported);
    }

    private void tie(Set<Cell> one, Set<Cell> other) {
        Tie.between(one, other, truth).ifPresent(found::add);
    }

    private void tieIfEqual(Set<Cell> one, Set<Cell> other) {
        Tie.between(one, other, truth).filter(Tie::equal).ifPresent(found::add);
    }

    private Set<Cell> into(Set<String> boxes) {
        return taken(way -> way.to().stream().anyMatch(boxes::contains));
    }

    private Set<Cell> taken(Predicate<Way> wanted) {
        return cells(cell -> cell instanceof Cell.Taken(Way way) && wanted.test(way));
    }

    private Set<Cell> whole(Total total) {
        return cells(cell -> cell instanceof Cell.Whole(Total of) && of == total);
    }

    private Set<Cell> cells(Predicate<Cell> wanted) {
        return truth.keySet().stream()
                .filter(wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
