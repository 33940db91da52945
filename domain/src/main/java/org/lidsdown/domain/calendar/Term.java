package org.lidsdown.domain.calendar;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A school term.
 *
 * @param id year and season, such as {@code 2026-autumn}
 * @param first the first day, for staff or pupils
 * @param last the last day
 * @param halfTermFirst the first day of the half term break
 * @param halfTermLast the last day of the half term break
 */
public record Term(
        String id,
        LocalDate first,
        LocalDate last,
        LocalDate halfTermFirst,
        LocalDate halfTermLast) {
    private static final Pattern NAME = Pattern.compile("[0-9]{4}-[a-z]{1,20}");

    /** Refuses days in the wrong order, and a name that is not a year and a season. */
    public Term {
        if (!NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("not a term such as 2026-autumn: " + id);
        }
        if (first.isAfter(halfTermFirst)
                || halfTermFirst.isAfter(halfTermLast)
                || halfTermLast.isAfter(last)) {
            throw new IllegalArgumentException("the days of term " + id + " are out of order");
        }
    }

    /** Whether the day lies in the term and not in its half term break. */
    public boolean isTermTime(LocalDate day) {
        boolean inTerm = !day.isBefore(first) && !day.isAfter(last);
        boolean inBreak = !day.isBefore(halfTermFirst) && !day.isAfter(halfTermLast);
        return inTerm && !inBreak;
    }

    /** The term as people say it, such as {@code Autumn term 2026}. */
    public String title() {
        String season = id.substring(id.indexOf('-') + 1);
        return Character.toUpperCase(season.charAt(0))
                + season.substring(1)
                + " term "
                + id.substring(0, id.indexOf('-'));
    }
}
