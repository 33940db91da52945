package org.lidsdown.domain.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.calendar.Term;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Tallies;

/**
 * All that the termly report to governors prints. No person has a place in it.
 *
 * @param school whose figures they are
 * @param disclosure by which rule small numbers were hidden
 * @param term the term itself
 * @param lastTerm the term before, where the log is as old
 * @param yearAgo the same term a year before, where the log is as old
 * @param changes what the school changed, in sentences entered for publication
 * @param countedOn the day on which it was counted
 * @param chainHead the safety log's last entry
 */
public record TermFigures(
        School school,
        Disclosure disclosure,
        Column term,
        Optional<Column> lastTerm,
        Optional<Column> yearAgo,
        List<String> changes,
        LocalDate countedOn,
        ChainHead chainHead) {
    public TermFigures {
        changes = List.copyOf(changes);
    }

    /**
     * Whether the term was over when it was counted: until then its figures can grow, and are not
     * to be compared with those of whole terms.
     */
    public boolean isWholeTerm() {
        return !countedOn.isBefore(term.period().last());
    }

    /** Counts the term and those to compare it with, and hides what must not be printed. */
    public static TermFigures of(
            School school,
            Term term,
            SchoolCalendar calendar,
            Tallies tallies,
            Disclosure disclosure) {
        Columns columns = new Columns(calendar, tallies, disclosure);
        return new TermFigures(
                school,
                disclosure,
                columns.of(term),
                columns.before(term),
                columns.yearBefore(term),
                tallies.changes(Period.of(term, calendar)),
                tallies.today(),
                tallies.chainHead());
    }
}
