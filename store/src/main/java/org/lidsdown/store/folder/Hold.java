package org.lidsdown.store.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lidsdown.store.failure.StoreException;

/**
 * One program's hold on a log: while it lasts, no other program opens the log, and whoever tries
 * can say who has it.
 */
public final class Hold implements AutoCloseable {
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private final LogFolder folder;
    private final FileChannel channel;
    private final boolean afterACrash;

    private Hold(LogFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        this.afterACrash = Files.exists(folder.holder()) || Files.exists(folder.databaseLock());
    }

    /** Takes hold of the log for a program of this name, or says who has it. */
    public static Hold take(LogFolder folder, String program, Clock clock) {
        FileChannel channel = lockFile(folder);
        if (!locked(channel)) {
            close(channel);
            throw taken(folder);
        }
        Hold hold = new Hold(folder, channel);
        try {
            DurableFile.write(
                    folder.holder(),
                    "%s (process %d) since %s%n"
                            .formatted(
                                    program,
                                    ProcessHandle.current().pid(),
                                    SINCE.format(clock.instant())));
            return hold;
        } catch (StoreException e) {
            close(channel);
            throw e;
        }
    }

    /** Whether whoever had the log before did not come to close it. */
    public boolean afterACrash() {
        return afterACrash;
    }

    /** That another program has the log, with what is known of it. */
    public static StoreException taken(LogFolder folder) {
        return folder.failure(
                "The safety log in %s is held by "
                        + holder(folder.holder())
                        + ". Close it there first; nothing was changed.",
                "held");
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip().replace("%", "%%");
        } catch (IOException e) {
            return "another program";
        }
    }

    private static FileChannel lockFile(LogFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), CREATE, WRITE);
            OwnerOnly.file(folder.lock());
            return channel;
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s is read-only for this program, so the safety log was not opened."
                            .formatted(folder.path()),
                    "read-only",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            close(channel);
            throw new StoreException(
                    "This disk cannot say whether somebody else has the safety log, so it was not opened.",
                    "no-locks",
                    e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("A file of the safety log cannot be closed.", "file-close", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.holder());
        } catch (IOException e) {
            throw new StoreException(
                    "A file of the safety log cannot be removed.", "file-close", e);
        } finally {
            close(channel);
        }
    }
}
