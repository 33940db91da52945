package org.lidsdown.domain.tally;

import java.time.LocalDate;

/**
 * The term that a report is about. A holiday counts to the term that follows it, so counting begins
 * before the term does.
 *
 * @param id such as {@code 2026-autumn}
 * @param title such as {@code Autumn term 2026}
 * @param countedFrom the first day that counts
 * @param first the term's first day
 * @param last the term's last day, and the last that counts
 */
public record Period(
        String id, String title, LocalDate countedFrom, LocalDate first, LocalDate last) {
    /** Refuses days in the wrong order. */
    public Period {
        if (countedFrom.isAfter(first) || first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "days out of order in " + id + ": " + countedFrom + ", " + first + ", " + last);
        }
    }
}
