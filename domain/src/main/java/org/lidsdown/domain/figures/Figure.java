package org.lidsdown.domain.figures;

import java.util.OptionalInt;

/** A number as it may be printed. */
public sealed interface Figure {
    /** The smallest base of which a percentage is printed. */
    int LEAST_BASE = 20;

    /** The true number. */
    record Exact(int number) implements Figure {}

    /** At least one, and fewer than the threshold. */
    record Few(int threshold) implements Figure {}

    /** At least the threshold; hidden because it would give another number away. */
    record More(int threshold) implements Figure {}

    /** Not shown, because nothing in its table can be. */
    record Withheld() implements Figure {}

    /** The number, where it is shown. */
    default OptionalInt shown() {
        return this instanceof Exact(int number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * How many in a hundred of the whole this is; only where both are shown and the whole is not a
     * small one.
     */
    default OptionalInt percentOf(Figure whole) {
        return this instanceof Exact(int part)
                        && whole instanceof Exact(int base)
                        && base >= LEAST_BASE
                ? OptionalInt.of(Math.round(100f * part / base))
                : OptionalInt.empty();
    }
}
