package org.lidsdown.store.signin;

import java.time.Instant;
import java.util.List;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.keys.Author;

/** What those who answer for the log must hear of: entries of the log, listed once more. */
public final class Happenings {
    private final Database database;

    Happenings(Database database) {
        this.database = database;
        database.know(HappeningMapper.class);
    }

    /** Has them hear of it: an entry of the log, in the transaction of what happened. */
    public static void note(Writing writing, Happening.Kind kind, String who, Author author) {
        long seq = author.note(writing, Deed.valueOf(kind.name()), who, "");
        writing.on(HappeningMapper.class)
                .insert(new HappeningRow(seq, kind.name(), who, author.nowMs()));
    }

    List<Happening> since(Instant since) {
        return database
                .read(HappeningMapper.class, mapper -> mapper.since(since.toEpochMilli()))
                .stream()
                .map(HappeningRow::happening)
                .toList();
    }
}
