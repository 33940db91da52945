package org.lidsdown.kiosk.outbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/** The disk, as far as the outbox asks things of it that can fail. */
class Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    /** Writes a file; its bytes are on the disk when this comes back. */
    void write(Path file, byte[] bytes) throws IOException {
        Set<StandardOpenOption> anew = Set.of(CREATE, TRUNCATE_EXISTING, WRITE);
        try (FileChannel out = FileChannel.open(file, anew, owners(file, "rw-------"))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** What a new folder is made with, so that others than its owner cannot look into it. */
    static FileAttribute<?>[] ownersFolder(Path folder) {
        return owners(folder, "rwx------");
    }

    private static FileAttribute<?>[] owners(Path path, String permissions) {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes the names in a folder durable. */
    void force(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel names = FileChannel.open(folder, READ)) {
                names.force(true);
            }
        }
    }

    /** How many bytes could still be written where this folder lies. */
    long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
