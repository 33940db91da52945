package org.lidsdown.store.days;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;

/** The school's calendar, kept with the log because deadlines are counted by it. */
public final class StoredCalendar {
    private final Database database;
    private final Chain chain;
    private final Clock clock;
    private volatile @Nullable SchoolCalendar known;

    /** The calendar in this database. */
    public StoredCalendar(Database database, Chain chain, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.clock = clock;
        database.know(CalendarMapper.class);
        chain.onOthers(news -> {
            if (news.has(Deed.CALENDAR_GIVEN)) {
                known = null;
            }
        });
    }

    /** The calendar in force. */
    public SchoolCalendar inForce() {
        SchoolCalendar calendar = known;
        if (calendar == null) {
            calendar = CalendarFile.read(text());
            known = calendar;
        }
        return calendar;
    }

    /** The calendar in force, as it was given. */
    public String text() {
        return database.read(CalendarMapper.class, CalendarMapper::latest)
                .orElseGet(CalendarFile::exampleText);
    }

    /**
     * Puts another calendar in force and, in the same transaction, does what follows from it; text
     * that is no calendar is refused.
     */
    public void give(String text, String by, Following following) {
        SchoolCalendar calendar = CalendarFile.read(text);
        chain.write(writing -> {
            CalendarMapper calendars = writing.on(CalendarMapper.class);
            calendars.insert(clock.millis(), text);
            following.from(writing, calendar);
            String version = Integer.toString(calendars.version());
            String hash = KeptCalendars.hash(text);
            return writing.append(Draft.of(Deed.CALENDAR_GIVEN, version, hash, by, clock.millis()));
        });
        known = calendar;
    }

    /** What follows from another calendar. */
    @FunctionalInterface
    public interface Following {
        /** Does it, in the transaction that gives the calendar. */
        void from(Writing writing, SchoolCalendar calendar);
    }
}
