package org.lidsdown.domain.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to call, and how, for a span of days: the chart says whom by kind, this says who it is.
 *
 * @param kind the chart's kind of contact, such as {@code lado}
 * @param name who it is
 * @param reach how to reach them: a number, an address, hours
 * @param from the first day on which this holds
 * @param to the last day, where it has ended
 * @param checked the day on which somebody last made sure
 */
public record Contact(
        String kind,
        String name,
        String reach,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate checked) {
    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
