package org.lidsdown.domain.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;

/** A set of figures on its way to print: audited as a curious reader would read it, and repaired until nothing small comes out. */
final class Draft {
    private final Map<Cell, Integer> truth;
    private final int threshold;
    private final List<Tie> ties;
    private final Map<Cell, Figure> figures = new LinkedHashMap<>();

    Draft(Counts<Integer> counts, int threshold) {
        this.truth = counts.numbers();
        this.threshold = threshold;
        this.ties = Ties.of(counts);
        truth.forEach((cell, number) -> figures.put(cell, plain(number)));
    }

    Counts<Figure> audited() {
        Optional<Cell> exposed = exposed(figures).findFirst();
        while (exposed.isPresent()) {
            repair(exposed.get());
            exposed = exposed(figures).findFirst();
        }
        return new Counts<>(figures);
    }

    private Figure plain(int number) {
        return number > 0 && number < threshold
                ? new Figure.Few(threshold)
                : new Figure.Exact(number);
    }

    /** The hidden numbers of which a reader would know too much: all but two values are ruled out. */
    private Stream<Cell> exposed(Map<Cell, Figure> printed) {
        Reader reader = new Reader(printed, ties);
        int choices = Math.min(3, threshold - 1);
        return printed.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Figure.Exact))
                .map(Map.Entry::getKey)
                .filter(cell -> reader.knows(cell).choices() < choices);
    }

    private void repair(Cell exposed) {
        Optional<Cell> companion = companion(exposed);
        if (companion.isPresent()) {
            figures.put(companion.get(), new Figure.More(threshold));
        } else {
            withhold(exposed);
        }
    }

    /** The number whose hiding protects best: the one that leaves fewest exposed, then in the same table, then the smallest. */
    private Optional<Cell> companion(Cell exposed) {
        return tiedTo(exposed)
                .filter(cell -> !(cell instanceof Cell.Whole))
                .filter(cell -> shown(cell) && truth.get(cell) >= threshold)
                .min(
                        Comparator.<Cell>comparingLong(this::exposedWithout)
                                .thenComparing(cell -> !cell.group().equals(exposed.group()))
                                .thenComparing(truth::get));
    }

    private long exposedWithout(Cell cell) {
        Map<Cell, Figure> trial = new LinkedHashMap<>(figures);
        trial.put(cell, new Figure.More(threshold));
        return exposed(trial).count();
    }

    /** Withholds the whole table of the exposed number; where that is done already, what it is tied to, totals last. */
    private void withhold(Cell exposed) {
        Cell victim =
                Stream.concat(
                                Stream.of(exposed),
                                tiedTo(exposed)
                                        .sorted(Comparator.comparing(Cell.Whole.class::isInstance)))
                        .filter(this::notWithheld)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("cannot protect " + exposed));
        Set<Cell> table =
                truth.keySet().stream()
                        .filter(cell -> cell.group().equals(victim.group()))
                        .collect(Collectors.toSet());
        table.forEach(cell -> figures.put(cell, new Figure.Withheld()));
    }

    private Stream<Cell> tiedTo(Cell exposed) {
        return ties.stream()
                .filter(tie -> tie.cells().anyMatch(exposed::equals))
                .flatMap(Tie::cells)
                .filter(cell -> !cell.equals(exposed))
                .distinct();
    }

    private boolean shown(Cell cell) {
        return figures.get(cell) instanceof Figure.Exact;
    }

    private boolean notWithheld(Cell cell) {
        return !(figures.get(cell) instanceof Figure.Withheld);
    }
}
