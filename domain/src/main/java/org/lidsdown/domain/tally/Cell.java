package org.lidsdown.domain.tally;

/** The place of one number in a report. */
public sealed interface Cell {
    /** The table or the list the number stands in: what is withheld is withheld within one. */
    Object group();

    /** A number that stands on its own. */
    record Whole(Total total) implements Cell {
        @Override
        public Object group() {
            return total;
        }
    }

    /** A row of a one-way table. */
    record Part(Breakdown breakdown, String row) implements Cell {
        @Override
        public Object group() {
            return breakdown;
        }
    }

    /** How often a watched duty came out one way. */
    record Outcome(WatchedDuty duty, Settled settled) implements Cell {
        @Override
        public Object group() {
            return duty;
        }
    }

    /** How often an arrow of the chart was taken. */
    record Taken(Way way) implements Cell {
        @Override
        public Object group() {
            return way.from();
        }
    }
}
