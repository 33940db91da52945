package org.lidsdown.benchmarks.madeup;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.lidsdown.benchmarks.derby.Plain;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.Store;

/** The product's own safety log, as a program opens it, with whoever writes in it signed in. */
public final class MadeUpLog {
    /** What the table of entries has, in its own order. */
    public static final String COLUMNS =
            "seq, incident, number, written_ms, actor, kind, subject, choice, pupil, salt, sealed, commitment, prev, hash";

    private static final String PROGRAM = "a measurement";
    private static final String PASSWORD = "only for a measurement";
    private static final Staff COORDINATOR =
            new Staff(Lives.BY, "Samina Khan", Role.ONLINE_SAFETY_COORDINATOR);

    private MadeUpLog() {}

    /** Makes an empty log in a folder that is not there yet, of a school that is given its keys. */
    public static Store create(Path folder) {
        Store store = Store.create(folder, Clock.systemUTC(), PROGRAM);
        Founding founding =
                store.keyHolders().setUp("Larkrise", COORDINATOR, PASSWORD.toCharArray());
        if (!(founding instanceof Founding.Founded)) {
            throw new IllegalStateException("the school was not given its keys");
        }
        return store;
    }

    /** Opens a log again and signs in. */
    public static Store open(Path folder) {
        Store store = Store.open(folder, Clock.systemUTC(), PROGRAM);
        SignIn signIn = store.keyHolders().signIn(COORDINATOR.id(), PASSWORD.toCharArray());
        if (!(signIn instanceof SignIn.In)) {
            throw new IllegalStateException("nobody could sign in");
        }
        return store;
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
