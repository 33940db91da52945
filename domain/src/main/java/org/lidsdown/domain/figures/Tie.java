package org.lidsdown.domain.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.domain.tally.Cell;

/**
 * A sum that a reader may know to hold: what stands on one side is never less than, or equal to,
 * what stands on the other.
 *
 * @param larger the side that is never less
 * @param smaller the side that is never more
 * @param equal whether both sides are equal
 */
record Tie(Set<Cell> larger, Set<Cell> smaller, boolean equal) {
    /** The tie between two sums as it truly is; a reader is taken to know as much. */
    static Optional<Tie> between(Set<Cell> one, Set<Cell> other, Map<Cell, Integer> truth) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        long difference = sum(one, truth) - sum(other, truth);
        return Optional.of(
                difference < 0 ? new Tie(other, one, false) : new Tie(one, other, difference == 0));
    }

    Stream<Cell> cells() {
        return Stream.concat(larger.stream(), smaller.stream());
    }

    /** The inequalities to reason with: one, or for equal sums both. */
    List<Tie> inequalities() {
        return equal
                ? List.of(this, new Tie(/* larger= */ smaller, /* smaller= */ larger, true))
                : List.of(this);
    }

    private static long sum(Set<Cell> cells, Map<Cell, Integer> truth) {
        return cells.stream().mapToLong(truth::get).sum();
    }
}
