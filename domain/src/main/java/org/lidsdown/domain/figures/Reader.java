package org.lidsdown.domain.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lidsdown.domain.tally.Cell;

/**
 * The most curious reader a report can have: one who works out of the printed figures, by interval
 * arithmetic, all that follows.
 */
final class Reader {
    private final Map<Cell, Range> known = new LinkedHashMap<>();

    Reader(Map<Cell, Figure> printed, List<Tie> ties) {
        printed.forEach((cell, figure) -> known.put(cell, told(figure)));
        List<Tie> inequalities = ties.stream().flatMap(tie -> tie.inequalities().stream()).toList();
        boolean learning = true;
        while (learning) {
            learning = false;
            for (Tie tie : inequalities) {
                learning |= learn(tie);
            }
        }
    }

    /** What this reader knows about one number in the end. */
    Range knows(Cell cell) {
        return known.getOrDefault(cell, new Range(0, Range.ENDLESS));
    }

    private static Range told(Figure figure) {
        return switch (figure) {
            case Figure.Exact(int number) -> new Range(number, number);
            case Figure.Few(int threshold) -> new Range(1, threshold - 1);
            case Figure.More(int threshold) -> new Range(threshold, Range.ENDLESS);
            case Figure.Withheld() -> new Range(0, Range.ENDLESS);
        };
    }

    private boolean learn(Tie tie) {
        long mostOfLarger = most(tie.larger());
        long leastOfSmaller = least(tie.smaller());
        boolean learnt = false;
        for (Cell cell : tie.larger()) {
            Range range = knows(cell);
            learnt |= note(cell, range.atLeast(leastOfSmaller - (mostOfLarger - range.most())));
        }
        for (Cell cell : tie.smaller()) {
            Range range = knows(cell);
            learnt |= note(cell, range.atMost(mostOfLarger - (leastOfSmaller - range.least())));
        }
        return learnt;
    }

    private boolean note(Cell cell, Range range) {
        return !range.equals(known.put(cell, range));
    }

    private long most(Set<Cell> cells) {
        return cells.stream().mapToLong(cell -> knows(cell).most()).sum();
    }

    private long least(Set<Cell> cells) {
        return cells.stream().mapToLong(cell -> knows(cell).least()).sum();
    }
}
