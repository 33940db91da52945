package org.lidsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lidsdown.store.failure.StoreException;

/**
 * The folder that a safety log lies in: a marker that says so, the database, and our own few files
 * beside it, none of which says anything about a person.
 */
public final class LogFolder {
    private static final String MARKER = "safety-log";
    private static final String FORM = "lids-down safety log ";
    private static final int VERSION = 1;
    private static final String PASSWORD = "engine-password";

    private final Path path;

    private LogFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        if (this.path.toString().contains(";")) {
            throw new StoreException(
                    "The folder's name holds a semicolon, which the database cannot use; choose another folder.",
                    "folder-name",
                    null);
        }
    }

    /** A new or empty folder in which a log can be made; nothing is in it yet. */
    public static LogFolder fresh(Path path) {
        LogFolder folder = new LogFolder(path);
        if (Files.exists(folder.marker())) {
            throw folder.failure(
                    "There is a safety log in %s already; nothing was changed.", "log-exists");
        }
        try {
            Files.createDirectories(folder.path);
            OwnerOnly.folder(folder.path);
            if (!folder.isEmpty()) {
                throw folder.failure(
                        "The folder %s is not empty, so no safety log was made there; choose a new or an empty one.",
                        "not-empty");
            }
            return folder;
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s cannot be made or written to, so no safety log was made there."
                            .formatted(path),
                    "folder-unwritable",
                    e);
        }
    }

    /** Whether the folder is not there, or holds nothing but what says where tables are kept. */
    public static boolean isNew(Path path) {
        LogFolder folder = new LogFolder(path);
        try {
            return !Files.exists(folder.path)
                    || (Files.exists(folder.engine()) && folder.isEmpty());
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder of a log that is there, of a version that this program knows. */
    public static LogFolder existing(Path path) {
        LogFolder folder = new LogFolder(path);
        if (!Files.isDirectory(folder.path)) {
            throw folder.failure(
                    "There is no folder %s, so no safety log was opened.", "no-folder");
        }
        if (!Files.isRegularFile(folder.marker())) {
            throw folder.failure(
                    "The folder %s does not hold a safety log; nothing was changed.", "no-log");
        }
        folder.checkVersion();
        return folder;
    }

    private void checkVersion() {
        try {
            String line = Files.readString(marker()).strip();
            if (!line.startsWith(FORM)) {
                throw failure(
                        "The folder %s does not hold a safety log; nothing was changed.", "no-log");
            }
            if (!line.equals(FORM + VERSION)) {
                throw newer();
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s cannot be read; nothing was changed.".formatted(path),
                    "folder-unreadable",
                    e);
        }
    }

    /** Says from now on that this folder holds a log. */
    public void mark() {
        DurableFile.write(marker(), FORM + VERSION + "\n");
    }

    /** That the log was made by a later version of this program. */
    public StoreException newer() {
        return failure(
                "The safety log in %s was written by a newer version of Lids Down; nothing was changed. Open it with that version.",
                "newer-log");
    }

    /** A failure whose sentence names this folder. */
    StoreException failure(String sentence, String code) {
        return new StoreException(sentence.formatted(path), code, null);
    }

    private boolean isEmpty() throws IOException {
        return content().isEmpty();
    }

    /**
     * What lies in the folder, but for what says where its tables are kept: that is written by hand
     * before there is a log, and stays.
     */
    public List<Path> content() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(one -> !isByHand(one)).sorted().toList();
        }
    }

    private boolean isByHand(Path one) {
        return one.equals(engine()) || one.equals(path.resolve(PASSWORD));
    }

    private Path marker() {
        return path.resolve(MARKER);
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** Where the database lies. */
    public Path database() {
        return path.resolve("database");
    }

    /** The file that says where the tables are kept, where they are not in the folder itself. */
    public Path engine() {
        return path.resolve("engine.properties");
    }

    /** Where the key lies under which the database is encrypted. */
    public Path key() {
        return path.resolve("machine-key");
    }

    /** Where the sealed files lie that are kept as evidence. */
    public Path evidence() {
        return path.resolve("evidence");
    }

    /** Where the end of the chain is remembered. */
    public Path head() {
        return path.resolve("chain-head");
    }

    /** Where the database keeps its own log, from which it recovers after a crash. */
    Path databaseLog() {
        return database().resolve("log");
    }

    /** What the database leaves behind where it was not closed. */
    Path databaseLock() {
        return database().resolve("db.lck");
    }

    /** Where copies of the database's own log are put before recovery changes it. */
    Path rescue() {
        return path.resolve("log-rescue");
    }

    /** Where the host's certificates lie. */
    public Path certificates() {
        return path.resolve("certificates");
    }

    /**
     * The files that others keep beside the database: all but the evidence, and our own, which are
     * made anew where a log is restored.
     */
    public List<Path> beside() throws IOException {
        Set<Path> ours =
                Set.of(database(), evidence(), rescue(), key(), head(), marker(), lock(), holder());
        List<Path> beside = new ArrayList<>();
        for (Path one : content()) {
            if (!ours.contains(one) && !one.toString().endsWith(DurableFile.HALF)) {
                beside.addAll(FileTree.files(one));
            }
        }
        return beside;
    }

    Path lock() {
        return path.resolve("held.lock");
    }

    Path holder() {
        return path.resolve("held-by");
    }
}
