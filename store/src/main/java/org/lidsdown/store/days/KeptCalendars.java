package org.lidsdown.store.days;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.BiConsumer;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;

/**
 * The school's calendars, as the chain's check wants to see them: whoever changes one changes when
 * duties are due.
 */
public final class KeptCalendars implements Attachments {
    private final Database database;

    /** The calendars in this database. */
    public KeptCalendars(Database database) {
        this.database = database;
        database.know(CalendarMapper.class);
    }

    @Override
    public Deed deed() {
        return Deed.CALENDAR_GIVEN;
    }

    static String hash(String days) {
        return Bytes.of(days.getBytes(UTF_8)).sha256().hex();
    }

    @Override
    public void each(BiConsumer<String, String> nameAndHash) {
        for (CalendarRow row : database.read(CalendarMapper.class, CalendarMapper::all)) {
            nameAndHash.accept(Integer.toString(row.version()), hash(row.days()));
        }
    }
}
