package org.lidsdown.domain.figures;

import java.util.Optional;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Tallies;

/**
 * Makes the columns of a report: each term counted and judged by itself, so that it is alike
 * wherever it is printed.
 */
record Columns(SchoolCalendar calendar, Tallies tallies, Disclosure disclosure) {
    Column of(Term term) {
        Period period = Period.of(term, calendar);
        return new Column(period, disclosure.publish(tallies.of(period)));
    }

    /** The term before, where the log is as old. */
    Optional<Column> before(Term term) {
        int index = calendar.terms().indexOf(term);
        return index > 0
                ? Optional.of(calendar.terms().get(index - 1)).filter(this::isLogged).map(this::of)
                : Optional.empty();
    }

    /** The term of the same name a year before, where the log is as old. */
    Optional<Column> yearBefore(Term term) {
        String[] words = term.id().split("-", 2);
        String id = Integer.parseInt(words[0]) - 1 + "-" + words[1];
        return calendar.term(id).filter(this::isLogged).map(this::of);
    }

    private boolean isLogged(Term term) {
        return tallies.begun().filter(day -> !day.isAfter(term.last())).isPresent();
    }
}
