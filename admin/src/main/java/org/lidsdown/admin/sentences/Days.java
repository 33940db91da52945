package org.lidsdown.admin.sentences;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.lidsdown.admin.look.Words;

/** Says days and moments as people at school do. */
public final class Days {
    /** Where the school is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter NEAR = format("EEE d MMM");
    private static final DateTimeFormatter FAR = format("d MMM yyyy");
    private static final DateTimeFormatter WHOLE = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final int WEEK = 6;

    private final Words words = Words.of(Days.class);
    private final Clock clock;

    /** Says days as seen from this clock's now. */
    public Days(Clock clock) {
        this.clock = clock;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** The moment that it is now. */
    public Instant now() {
        return clock.instant();
    }

    /** The day that it is now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** A day, such as {@code today} or {@code Mon 23 Nov}. */
    public String day(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        if (away == 0) {
            return words.say("day.today");
        }
        if (Math.abs(away) == 1) {
            return words.say(away == 1 ? "day.tomorrow" : "day.yesterday");
        }
        boolean near = day.getYear() == today().getYear() || Math.abs(away) <= WEEK;
        return (near ? NEAR : FAR).format(day);
    }

    /** A day in full, such as {@code Friday 20 November 2026}. */
    public String whole(LocalDate day) {
        return WHOLE.format(day);
    }

    /** A moment, such as {@code today, 10:32}. */
    public String moment(Instant moment) {
        ZonedDateTime at = moment.atZone(ZONE);
        return words.say("day.moment", day(at.toLocalDate()), TIME.format(at));
    }

    /** The time of day alone. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /** By when something has to be settled, said so that lateness is seen. */
    public String due(LocalDate day) {
        String key = day.isBefore(today()) ? "due.late" : "due.by";
        return words.say(key, day(day));
    }

    /** Whether a day has gone by. */
    public boolean isLate(LocalDate day) {
        return day.isBefore(today());
    }
}
