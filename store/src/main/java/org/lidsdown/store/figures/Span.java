package org.lidsdown.store.figures;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time as the log keeps moments. This is the one meaning of "in the period".
 *
 * @param from its first millisecond
 * @param until the first millisecond after it
 */
record Span(long from, long until) {
    static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    static Span ofDays(LocalDate first, LocalDate last) {
        return new Span(startOf(first), startOf(last.plusDays(1)));
    }

    static long startOf(LocalDate day) {
        return day.atStartOfDay(SCHOOL).toInstant().toEpochMilli();
    }
}
