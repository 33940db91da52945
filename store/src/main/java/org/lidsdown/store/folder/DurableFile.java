package org.lidsdown.store.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lidsdown.store.failure.StoreException;

/** Small files that are wholly there or not there at all, also after the power has failed. */
public final class DurableFile {
    static final String HALF = ".half";
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private DurableFile() {}

    /** Writes a file that is closed to all but its owner; it is durable when this comes back. */
    public static void write(Path file, String text) {
        write(file, text, OwnerOnly::file);
    }

    /** The same on whatever disk; closed to others only where the disk knows of owners. */
    public static void writeAnywhere(Path file, String text) {
        write(file, text, OwnerOnly::ifPossible);
    }

    private interface Closing {
        void toOthers(Path file) throws IOException;
    }

    private static void write(Path file, String text, Closing closing) {
        Path half = file.resolveSibling(file.getFileName() + HALF);
        try {
            try (FileChannel channel = FileChannel.open(half, CREATE, WRITE, TRUNCATE_EXISTING)) {
                closing.toOthers(half);
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(half, file, ATOMIC_MOVE);
            forceFolder(file);
        } catch (IOException e) {
            throw new StoreException(
                    "The file %s cannot be written; look whether the disk is full or read-only."
                            .formatted(file),
                    "file-unwritable",
                    e);
        }
    }

    /** Makes it durable that this file or folder is where it is. */
    public static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }
}
