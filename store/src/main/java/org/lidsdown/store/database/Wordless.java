package org.lidsdown.store.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the database without its words: kind, code and stack trace, for those who look for
 * the reason. The words themselves can hold what was written.
 */
final class Wordless extends Exception {
    private static final long serialVersionUID = 1L;

    private Wordless(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    static Wordless of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Wordless of(Throwable failure, Set<Throwable> seen) {
        Throwable cause = failure.getCause();
        boolean goesOn = cause != null && seen.add(cause);
        String state = failure instanceof SQLException sql ? " " + sql.getSQLState() : "";
        Wordless wordless =
                new Wordless(
                        failure.getClass().getName() + state,
                        goesOn && cause != null ? of(cause, seen) : null);
        wordless.setStackTrace(failure.getStackTrace());
        return wordless;
    }
}
