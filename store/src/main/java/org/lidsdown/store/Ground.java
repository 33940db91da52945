package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.Hold;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.guard.Guard;
import org.lidsdown.store.tunnel.Call;
import org.lidsdown.store.tunnel.FarDerby;

/**
 * What a log stands on.
 *
 * @param hold its folder, held by this program; nothing where it lies on another computer
 * @param database its database
 * @param chain its chain
 */
record Ground(Optional<Hold> hold, Database database, Chain chain) implements AutoCloseable {

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
                    return new Ground(
                            Optional.of(hold), database, Chain.begin(database, folder.head()));
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
                    return new Ground(Optional.of(hold), database, guard.chain(database));
                });
    }

    /** The ground of a log on another computer, whose host serves it to whoever has such a file. */
    static Ground far(ConsoleFile.Link link) {
        ConsolePlan plan = link.named().plan();
        Call call = new Call(plan.hostName(), plan.port(), link.tls());
        Database database = Database.open(new FarDerby(call, Database.newestMigration()));
        try {
            return new Ground(Optional.empty(), database, Chain.join(database));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
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

    /** The log's folder; on another computer one plain sentence. */
    LogFolder folder() {
        return hold.map(Hold::folder).orElseThrow(Ground::onlyAtTheHost);
    }

    private static StoreException onlyAtTheHost() {
        return new StoreException(
                "This can only be done on the host's own computer; nothing was changed.",
                "only-at-the-host",
                null);
    }

    @Override
    public void close() {
        try (database) {
            chain.close();
        } finally {
            hold.ifPresent(Hold::close);
        }
    }
}
