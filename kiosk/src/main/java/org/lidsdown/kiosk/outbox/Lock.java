package org.lidsdown.kiosk.outbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** The lock that one kiosk at a time has on an outbox. */
final class Lock {

    private Lock() {}

    /** Takes the lock on the outbox in this folder; closing it gives it up. */
    static FileChannel on(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
            throw inUse(folder, new IllegalStateException("locked by another program"));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder, e);
        }
    }

    private static OutboxException inUse(Path folder, Exception cause) {
        return new OutboxException(
                "Another kiosk is using the outbox " + folder + "; give each kiosk its own.",
                cause);
    }
}
