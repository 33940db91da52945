package org.lidsdown.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A file that only takes up room: on the day on which the disk is full it is given up, and what is
 * told then still fits.
 */
final class Ballast {

    private static final String NAME = "ballast";
    private static final int ROOM_TO_MAKE_IT = 4;

    private final Folder folder;
    private final Disk disk;
    private final int size;

    Ballast(Folder folder, Disk disk, int size) {
        this.folder = folder;
        this.disk = disk;
        this.size = size;
    }

    private Path file() {
        return folder.path().resolve(NAME);
    }

    /** Makes the room that it takes up free; says whether there was any. */
    boolean giveUp() throws IOException {
        return Files.deleteIfExists(file());
    }

    /** Takes up the room, where that is there in plenty. */
    void make() throws IOException {
        if (size > 0
                && !Files.exists(file())
                && disk.free(folder.path()) >= (long) ROOM_TO_MAKE_IT * size) {
            byte[] noise = new byte[size];
            new SplittableRandom(size).nextBytes(noise);
            folder.write(NAME, noise);
        }
    }
}
