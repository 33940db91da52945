package org.lidsdown.domain.retention;

import java.time.LocalDate;

/**
 * For how many whole years after it was closed an incident is kept, 1 to 100 each. What is due then
 * is a decision by two people, not an erasure.
 *
 * @param technical where only equipment was concerned
 * @param safeguarding where children were concerned
 * @param staff where staff were involved
 */
public record Retention(int technical, int safeguarding, int staff) {
    /** The longest that can be asked for. */
    public static final int MOST = 100;

    /**
     * What a school begins with until its data protection officer says otherwise: technical
     * breaches 1 year; safeguarding 25 years, so that every pupil concerned is 25 or older (records
     * toolkit for schools: date of birth and 25 years); allegations about staff 10 years, the least
     * that Keeping Children Safe in Education names.
     */
    public static final Retention USUAL = new Retention(1, 25, 10);

    /** Refuses years that nobody means. */
    public Retention {
        if (!isYears(technical) || !isYears(safeguarding) || !isYears(staff)) {
            throw new IllegalArgumentException("An incident is kept for 1 to 100 years.");
        }
    }

    /** Whether so many years can be asked for. */
    public static boolean isYears(int years) {
        return years >= 1 && years <= MOST;
    }

    /** The years for incidents of this kind. */
    public int years(Kind kind) {
        return switch (kind) {
            case TECHNICAL -> technical;
            case SAFEGUARDING -> safeguarding;
            case STAFF -> staff;
        };
    }

    /** The first day on which an incident that was closed on this day may be erased. */
    public LocalDate due(Kind kind, LocalDate closed) {
        return closed.plusYears(years(kind));
    }
}
