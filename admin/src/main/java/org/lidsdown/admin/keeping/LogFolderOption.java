package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.store.Store;
import org.lidsdown.store.failure.StoreException;
import picocli.CommandLine.Option;

/** Where the safety log lies, for every command that needs it. */
public final class LogFolderOption {
    private static final String HELD = "held";

    @Option(
            names = "--log",
            paramLabel = "DIR",
            description = "The safety log's folder (LidsDown/log in the home folder).")
    private @Nullable Path folder;

    private final Clock clock;

    /** The option, and the clock by which what it opens is kept. */
    public LogFolderOption(Clock clock) {
        this.clock = clock;
    }

    /** What time it is. */
    public Clock clock() {
        return clock;
    }

    /** The folder. */
    public Path folder() {
        return folder != null
                ? folder
                : Path.of(System.getProperty("user.home"), "LidsDown", "log");
    }

    /**
     * Opens the log for the command of this name; where another program has it, says what to do
     * instead, as one more sentence.
     */
    Store open(String program, String instead) {
        try {
            return open(program);
        } catch (StoreException e) {
            if (!e.code().equals(HELD)) {
                throw e;
            }
            throw new Refused(e.getMessage() + " " + instead, e);
        }
    }

    /** Opens the log for the program of this name. */
    public Store open(String program) {
        return Store.open(folder(), clock, program);
    }
}
