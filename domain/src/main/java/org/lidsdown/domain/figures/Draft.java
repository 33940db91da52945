package org.lidsdown.domain.figures;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.tally.Cell;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Total;

/**
 * A set of figures on its way to print, audited as a curious reader would read it.
 *
 * <p>Whatever could give a small number away is hidden first, tables that tell themselves are
 * withheld, and then one number after the other is shown again so long as nothing small comes out.
 */
final class Draft {
    private final Map<Cell, Integer> truth;
    private final int threshold;
    private final List<Tie> ties;
    private final Map<Cell, Figure> figures = new LinkedHashMap<>();

    Draft(Counts<Integer> counts, int threshold) {
        this.truth = counts.numbers();
        this.threshold = threshold;
        this.ties = Ties.of(counts);
        truth.forEach((cell, number) -> figures.put(cell, plain(cell, number)));
    }

    Counts<Figure> audited() {
        if (exposed().isPresent()) {
            hideAllButTotals();
            withholdTablesThatTellThemselves();
            List<Cell> hidden = cells(Figure.More.class);
            hidden.stream().sorted(worthShowing()).forEach(this::showIfSafe);
        }
        showWhatIsKnownAnyway();
        return new Counts<>(figures);
    }

    private Figure plain(Cell cell, int number) {
        if (dividesTooFew(cell)) {
            return new Figure.Withheld();
        }
        return isSmall(number) ? new Figure.Few(threshold) : new Figure.Exact(number);
    }

    /** Dividing a handful of incidents or pupils tells about each of them. */
    private boolean dividesTooFew(Cell cell) {
        Set<Total> divided =
                switch (cell) {
                    case Cell.Whole _ -> Set.of();
                    case Cell.Part part when part.breakdown().whole() == Total.CONCERNS ->
                            Set.of(Total.CONCERNS);
                    case Cell.Part part when part.breakdown().whole() == Total.PUPILS ->
                            Set.of(Total.OPENED, Total.PUPILS);
                    case Cell.Part _, Cell.Outcome _, Cell.Taken _ -> Set.of(Total.OPENED);
                };
        return divided.stream().anyMatch(total -> isSmall(number(new Cell.Whole(total))));
    }

    private boolean isSmall(int number) {
        return number > 0 && number < threshold;
    }

    /** A small number of which a reader would know too much: all but two values are ruled out. */
    private Optional<Cell> exposed() {
        Reader reader = new Reader(figures, ties);
        int choices = Math.min(3, threshold - 1);
        return truth.keySet().stream()
                .filter(cell -> isSmall(number(cell)))
                .filter(cell -> reader.knows(cell).choices() < choices)
                .findFirst();
    }

    private void hideAllButTotals() {
        truth.keySet().stream()
                .filter(cell -> !(cell instanceof Cell.Whole))
                .filter(cell -> isShown(cell) && number(cell) >= threshold)
                .forEach(cell -> figures.put(cell, new Figure.More(threshold)));
    }

    private void withholdTablesThatTellThemselves() {
        Optional<Cell> exposed = exposed();
        while (exposed.isPresent()) {
            withhold(tableToWithholdFor(exposed.get()));
            exposed = exposed();
        }
    }

    /**
     * The exposed number's own table; where that is withheld already, the nearest one it follows
     * from, totals last.
     */
    private Object tableToWithholdFor(Cell exposed) {
        return Stream.concat(
                        Stream.of(exposed),
                        reachable(exposed).stream()
                                .sorted(Comparator.comparing(Cell.Whole.class::isInstance)))
                .filter(cell -> !(figures.get(cell) instanceof Figure.Withheld))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cannot protect " + exposed))
                .group();
    }

    private void withhold(Object table) {
        truth.keySet().stream()
                .filter(cell -> cell.group().equals(table))
                .forEach(cell -> figures.put(cell, new Figure.Withheld()));
    }

    /**
     * Every number from which something about this one follows, directly or by way of hidden ones;
     * nearest first.
     */
    private Set<Cell> reachable(Cell from) {
        Set<Cell> reached = new LinkedHashSet<>(Set.of(from));
        Deque<Cell> hidden = new ArrayDeque<>(reached);
        while (!hidden.isEmpty()) {
            Cell cell = hidden.remove();
            ties.stream()
                    .filter(tie -> tie.cells().anyMatch(cell::equals))
                    .flatMap(Tie::cells)
                    .filter(reached::add)
                    .filter(other -> !isShown(other))
                    .forEach(hidden::add);
        }
        return reached;
    }

    /** Tables before duties before arrows, large numbers before small ones. */
    private Comparator<Cell> worthShowing() {
        return Comparator.<Cell>comparingInt(cell ->
                        switch (cell) {
                            case Cell.Whole _ -> 0;
                            case Cell.Part _ -> 1;
                            case Cell.Outcome _ -> 2;
                            case Cell.Taken _ -> 3;
                        })
                .thenComparing(this::number, Comparator.reverseOrder());
    }

    private void showIfSafe(Cell cell) {
        Figure hidden = figures.put(cell, new Figure.Exact(number(cell)));
        if (hidden != null && exposed().isPresent()) {
            figures.put(cell, hidden);
        }
    }

    /** A large number or a zero that any reader can work out is not worth a riddle. */
    private void showWhatIsKnownAnyway() {
        Reader reader = new Reader(figures, ties);
        cells(Figure.Withheld.class).stream()
                .filter(cell -> reader.knows(cell).choices() == 1)
                .forEach(cell -> figures.put(cell, new Figure.Exact(number(cell))));
    }

    private List<Cell> cells(Class<? extends Figure> kind) {
        return truth.keySet().stream().filter(cell -> kind.isInstance(figures.get(cell))).toList();
    }

    private int number(Cell cell) {
        return truth.getOrDefault(cell, 0);
    }

    private boolean isShown(Cell cell) {
        return figures.get(cell) instanceof Figure.Exact;
    }
}
