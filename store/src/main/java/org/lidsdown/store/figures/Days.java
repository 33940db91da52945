package org.lidsdown.store.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import org.lidsdown.store.counted.Thing;

/** The days that are counted, first and last among them: the one meaning of "in the period". */
record Days(int first, int last) {
    static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    static Days of(LocalDate first, LocalDate last) {
        return new Days(Thing.day(first), Thing.day(last));
    }

    /** The first millisecond of these days. */
    long from() {
        return start(first);
    }

    /** The first millisecond after them. */
    long until() {
        return start(last + 1);
    }

    private static long start(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(SCHOOL).toInstant().toEpochMilli();
    }
}
