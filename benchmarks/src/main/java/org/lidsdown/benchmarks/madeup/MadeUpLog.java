package org.lidsdown.benchmarks.madeup;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.lidsdown.benchmarks.derby.Plain;
import org.lidsdown.store.Store;

/** The product's own safety log, as a program opens it. */
public final class MadeUpLog {
    /** What the table of entries has, in its own order. */
    public static final String COLUMNS =
            "seq, incident, number, written_ms, actor, kind, subject, choice, pupil, salt, sealed, commitment, prev, hash";

    private static final String PROGRAM = "a measurement";

    private MadeUpLog() {}

    /** Makes an empty log in a folder that is not there yet. */
    public static Store create(Path folder) {
        return Store.create(folder, Clock.systemUTC(), PROGRAM);
    }

    /** Opens a log again. */
    public static Store open(Path folder) {
        return Store.open(folder, Clock.systemUTC(), PROGRAM);
    }

    /** A further connection to the database of a log that this program has open. */
    public static Connection connection(Path folder) {
        return Plain.connect(folder.resolve("database"));
    }

    /** The file that remembers the end of the log. */
    public static Path head(Path folder) {
        return folder.resolve("chain-head");
    }
}
