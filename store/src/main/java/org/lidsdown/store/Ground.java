package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.folder.Hold;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.guard.Guard;

/** What a log stands on: its folder, held by this program, its database and its chain. */
record Ground(LogFolder folder, Hold hold, Database database, Chain chain)
        implements AutoCloseable {

    /** New ground in a new or empty folder. */
    static Ground fresh(Path path, Clock clock, String program) {
        LogFolder folder = LogFolder.fresh(path);
        Hold hold = Hold.take(folder, program, clock);
        return held(
                hold,
                () -> {
                    MachineKey key = MachineKey.byLot();
                    key.write(folder.key());
                    Database database = Database.create(Engines.of(folder, key));
                    return new Ground(folder, hold, database, Chain.begin(database, folder.head()));
                });
    }

    /** The ground of a log that is there; where it is not as it was confirmed, for reading only. */
    static Ground existing(Path path, Clock clock, String program) {
        LogFolder folder = LogFolder.existing(path);
        Hold hold = Hold.take(folder, program, clock);
        return held(
                hold,
                () -> {
                    Guard guard = Guard.of(folder, hold.afterACrash(), clock);
                    Database database = guard.database(MachineKey.read(folder.key()));
                    return new Ground(folder, hold, database, guard.chain(database));
                });
    }

    /** What the work gives; where it fails, nobody holds the folder any more. */
    static <T> T held(Hold hold, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (hold) {
            try (database) {
                chain.close();
            }
        }
    }
}
