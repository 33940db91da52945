package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A disk that takes twenty milliseconds for whatever it is to have for good. */
public final class SlowDisk {

    private static final Duration FORCED = Duration.ofMillis(20);

    private SlowDisk() {}

    /** An outbox on such a disk. */
    public static Outbox outbox(Path folder, Clock clock) {
        Disk slow =
                new Disk() {
                    @Override
                    void write(Path file, byte[] bytes) throws IOException {
                        super.write(file, bytes);
                        LockSupport.parkNanos(FORCED.toNanos());
                    }

                    @Override
                    void force(Path folder) throws IOException {
                        super.force(folder);
                        LockSupport.parkNanos(FORCED.toNanos());
                    }
                };
        return Outbox.open(folder, Limits.usual(), clock, slow);
    }
}
