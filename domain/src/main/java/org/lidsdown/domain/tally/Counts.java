package org.lidsdown.domain.tally;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is counted for one period. There is no place in it for a person.
 *
 * @param <N> what a number is: whole numbers before disclosure control, figures after it
 * @param numbers in the order in which they were counted
 */
public record Counts<N>(Map<Cell, N> numbers) {
    /** Keeps the order. */
    public Counts {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** The number in this place, or nothing where it was not counted. */
    public Optional<N> at(Cell cell) {
        return Optional.ofNullable(numbers.get(cell));
    }

    /** A number that stands on its own. */
    public Optional<N> of(Total total) {
        return at(new Cell.Whole(total));
    }

    /** One row of a table. */
    public Optional<N> of(Breakdown breakdown, String row) {
        return at(new Cell.Part(breakdown, row));
    }

    /** How often a watched duty came out one way. */
    public Optional<N> of(WatchedDuty duty, Settled settled) {
        return at(new Cell.Outcome(duty, settled));
    }

    /** The rows of one table, in their order. */
    public Map<String, N> rows(Breakdown breakdown) {
        Map<String, N> rows = new LinkedHashMap<>();
        numbers.forEach((cell, number) -> {
            if (cell instanceof Cell.Part(Breakdown of, String row) && of == breakdown) {
                rows.put(row, number);
            }
        });
        return rows;
    }

    /** The numbers on the chart's arrows, by arrow id. */
    public Map<String, N> arrows() {
        Map<String, N> arrows = new LinkedHashMap<>();
        numbers.forEach((cell, number) -> {
            if (cell instanceof Cell.Taken(Way way)) {
                arrows.put(way.id(), number);
            }
        });
        return arrows;
    }
}
