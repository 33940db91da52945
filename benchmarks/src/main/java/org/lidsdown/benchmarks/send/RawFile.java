package org.lidsdown.benchmarks.send;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The peer: the same bytes in a new file of the same disk, with nothing of ours around it. */
final class RawFile {
    private final Path folder;
    private final Path file;

    /** Files in a folder that is not there yet. */
    RawFile(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
        this.file = folder.resolve("raw");
    }

    /** Writes a new file; its bytes are durable when this comes back. */
    void write(byte[] bytes) throws IOException {
        write(file, bytes);
    }

    /** The same, and so that after a power cut it is there whole under its name, or not at all. */
    void writeWhole(byte[] bytes) throws IOException {
        Path unfinished = folder.resolve("raw.tmp");
        write(unfinished, bytes);
        Files.move(unfinished, file, ATOMIC_MOVE);
        try (FileChannel names = FileChannel.open(folder, READ)) {
            names.force(true);
        }
    }

    private static void write(Path to, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(to, CREATE_NEW, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** What was written, which goes. */
    byte[] take() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }
}
