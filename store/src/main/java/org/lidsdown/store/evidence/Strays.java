package org.lidsdown.store.evidence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.store.database.Database;

/**
 * Files that no entry names: a program was stopped between a file and its entry. They go after a
 * day, once in the life of a program.
 */
final class Strays {
    private static final Logger LOGGER = System.getLogger(Strays.class.getName());
    private static final Duration WAIT = Duration.ofDays(1);

    private final Database database;
    private final SealedFiles files;
    private final Clock clock;
    private boolean done;

    Strays(Database database, SealedFiles files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** Removes them, where that was not done yet. */
    synchronized void removeOnce() {
        if (done) {
            return;
        }
        done = true;
        try {
            remove(files.before(clock.instant().minus(WAIT)));
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Files without an entry stay for now.");
        }
    }

    private void remove(List<Path> old) throws IOException {
        if (old.isEmpty()) {
            return;
        }
        Set<String> named =
                NamedFile.in(database).stream()
                        .map(one -> one.file().id().toString())
                        .collect(Collectors.toSet());
        for (Path file : old) {
            if (!named.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }
}
