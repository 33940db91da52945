package org.lidsdown.store.folder;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.lidsdown.store.failure.StoreException;

/**
 * Copies of the database's own log, made after a crash and before the database recovers from it:
 * where that log is damaged, the database throws away the rest of it without a word. The copies are
 * as encrypted as the log itself.
 */
public final class Rescue {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int KEPT_WHERE_ALL_IS_WELL = 3;
    private static final int MOST = 10;

    private final LogFolder folder;

    /** The copies in this log's folder. */
    public Rescue(LogFolder folder) {
        this.folder = folder;
    }

    /** Copies the database's own log; the first copies after damage are never pushed out. */
    public void copy(Instant now) {
        try {
            if (copies().size() < MOST && Files.isDirectory(folder.databaseLog())) {
                copyTo(folder.rescue().resolve(NAME.format(now)));
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The program was not closed the last time, and there is no room to put a copy of the database's own log aside first; make room on the disk and try again. Nothing was changed.",
                    "no-rescue",
                    e);
        }
    }

    private void copyTo(Path copy) throws IOException {
        Files.createDirectories(copy);
        OwnerOnly.folder(folder.rescue());
        OwnerOnly.folder(copy);
        for (Path file : inside(folder.databaseLog())) {
            Path to = copy.resolve(file.getFileName().toString());
            Files.copy(file, to);
            OwnerOnly.file(to);
            try (FileChannel channel = FileChannel.open(to, READ, WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Lets go of old copies, once the log has proved to be well. */
    public void tidy() {
        try {
            List<Path> copies = copies();
            for (Path old :
                    copies.subList(0, Math.max(0, copies.size() - KEPT_WHERE_ALL_IS_WELL))) {
                FileTree.remove(old);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "Old copies of the database's own log in %s cannot be removed; the safety log itself is well."
                            .formatted(folder.rescue()),
                    "rescue-tidy",
                    e);
        }
    }

    private List<Path> copies() throws IOException {
        return Files.isDirectory(folder.rescue()) ? inside(folder.rescue()) : List.of();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }
}
