package org.lidsdown.store.guard;

import java.time.Clock;
import java.util.List;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.database.NewerTables;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.folder.Rescue;

/**
 * Opens a log so that damage is noticed and none is added: the database itself drops what it cannot
 * read of its own log, and says that all is well.
 */
public final class Guard {
    private static final long BYTES_AFTER_A_CRASH = 256L << 20;
    private static final long BYTES_OTHERWISE = 32L << 20;

    private final LogFolder folder;
    private final boolean afterACrash;
    private final Clock clock;

    private Guard(LogFolder folder, boolean afterACrash, Clock clock) {
        this.folder = folder;
        this.afterACrash = afterACrash;
        this.clock = clock;
    }

    /** Guards the log in this folder, which its last program closed, or did not. */
    public static Guard of(LogFolder folder, boolean afterACrash, Clock clock) {
        return new Guard(folder, afterACrash, clock);
    }

    /** The database, opened under this key; after a crash, its own log is put aside before. */
    public Database database(MachineKey key) {
        if (afterACrash) {
            new Rescue(folder).copy(clock.instant());
        }
        Database database = Database.open(Engines.of(folder, key));
        try {
            database.migrate();
            return database;
        } catch (NewerTables e) {
            database.close();
            throw folder.newer();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The chain; in doubt where it is not as it was confirmed, or where tables are damaged. */
    public Chain chain(Database database) {
        try {
            return checked(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Chain checked(Database database) {
        Chain chain = Chain.resume(database, folder.head());
        List<String> damaged =
                database.tables().damaged(afterACrash ? BYTES_AFTER_A_CRASH : BYTES_OTHERWISE);
        if (!damaged.isEmpty()) {
            chain.suspect(
                    "The safety log's database is damaged (%s)."
                            .formatted(String.join(", ", damaged)));
        }
        if (database.logWasDamaged()) {
            chain.note(
                    "The program stopped while it was writing, so what was written in the last moment before may be missing; look whether it is there. The last entry is number %d."
                            .formatted(chain.head().seq()));
        } else if (chain.doubt().isEmpty()) {
            new Rescue(folder).tidy();
        }
        return chain;
    }
}
