package org.lidsdown.domain.figures;

/**
 * What a reader can work out about one number.
 *
 * @param least the smallest it can be
 * @param most the largest it can be
 */
record Range(long least, long most) {
    /** More than any school will count. */
    static final long ENDLESS = 1_000_000_000_000L;

    /** How many numbers it can still be. */
    long choices() {
        return most - least + 1;
    }

    Range atLeast(long floor) {
        return floor <= least ? this : new Range(floor, most);
    }

    Range atMost(long ceiling) {
        return ceiling >= most ? this : new Range(least, ceiling);
    }
}
