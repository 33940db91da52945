package org.lidsdown.domain.tally;

import java.time.LocalDate;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;

/**
 * The days that a report is about: a term, and the holiday before it.
 *
 * @param term the term
 * @param countedFrom the first day that counts
 */
public record Period(Term term, LocalDate countedFrom) {
    /** Refuses to begin after the term did. */
    public Period {
        if (countedFrom.isAfter(term.first())) {
            throw new IllegalArgumentException(
                    "counting from " + countedFrom + " would miss days of " + term.id());
        }
    }

    /** The days that the school's calendar reports in this term. */
    public static Period of(Term term, SchoolCalendar calendar) {
        return new Period(term, calendar.reportedFrom(term));
    }

    /** The last day that counts. */
    public LocalDate last() {
        return term.last();
    }
}
