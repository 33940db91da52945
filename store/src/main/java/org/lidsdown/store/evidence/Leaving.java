package org.lidsdown.store.evidence;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.OwnerOnly;

/** A place outside the log for a copy of a kept file, which is written whole or not at all. */
record Leaving(Path to) {
    /** Refuses a place where nothing can be written, before the log says that anything left it. */
    static Leaving to(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(whole)) {
            throw new StoreException(
                    "The copy cannot be written there, so nothing left the safety log; choose another place.",
                    "copy-place",
                    null);
        }
        return new Leaving(whole);
    }

    void write(byte[] plain) {
        Path half = to.resolveSibling(to.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            try (FileChannel channel = FileChannel.open(half, CREATE_NEW, WRITE)) {
                OwnerOnly.ifPossible(half);
                ByteBuffer bytes = ByteBuffer.wrap(plain);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(half, to, REPLACE_EXISTING);
        } catch (IOException e) {
            clear(half);
            throw new StoreException(
                    "The copy could not be written; look whether that disk is full or was taken out. The safety log says that a copy was to be made; the kept file is as it was.",
                    "copy-unwritable",
                    e);
        }
    }

    private static void clear(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException _) {
            System.getLogger(Leaving.class.getName())
                    .log(System.Logger.Level.WARNING, "Half of a copy stays where it was written.");
        }
    }
}
