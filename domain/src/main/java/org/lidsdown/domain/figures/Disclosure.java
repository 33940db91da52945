package org.lidsdown.domain.figures;

import org.lidsdown.domain.tally.Counts;

/**
 * Decides what of a period's counts may be printed, so that no small number can be read or worked
 * out.
 *
 * <p>Each period is judged by itself and always alike: the column of a term is the same in every
 * report that prints it, so that laying reports side by side tells nothing new.
 *
 * @param threshold the smallest number but zero that is printed as it is
 */
public record Disclosure(int threshold) {
    private static final int LEAST_THRESHOLD = 3;

    /** Refuses thresholds under which "fewer than" would tell the number. */
    public Disclosure {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "threshold "
                            + threshold
                            + " hides nothing; use "
                            + LEAST_THRESHOLD
                            + " or more");
        }
    }

    /** The usual rule: one to four are "fewer than 5". */
    public static Disclosure usual() {
        return new Disclosure(5);
    }

    /** The figures that may be printed. */
    public Counts<Figure> publish(Counts<Integer> counts) {
        return new Draft(counts, threshold).audited();
    }
}
