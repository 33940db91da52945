package org.lidsdown.kiosk.outbox;

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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder in which a file is there whole and for good, or not at all, whenever the power goes. */
final class Folder {

    private static final String UNFINISHED = ".tmp";
    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private final Path path;

    Folder(Path path) throws IOException {
        this.path = Files.createDirectories(path);
    }

    /** Writes a file under a name that is only given to it once its bytes are on the disk. */
    Path write(String name, byte[] bytes) throws IOException {
        Path unfinished = path.resolve(name + UNFINISHED);
        try (FileChannel out = FileChannel.open(unfinished, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        Path file = Files.move(unfinished, path.resolve(name), ATOMIC_MOVE);
        force();
        return file;
    }

    /** Takes a file in from another folder. */
    Path take(Path file) throws IOException {
        Path here = Files.move(file, path.resolve(file.getFileName()), ATOMIC_MOVE);
        force();
        return here;
    }

    /** Every whole file, oldest first. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !file.toString().endsWith(UNFINISHED))
                    .sorted((a, b) -> Long.compare(age(a), age(b)))
                    .toList();
        }
    }

    /** Removes what a power cut left half written. */
    void sweep() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(one -> one.toString().endsWith(UNFINISHED)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void force() throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel folder = FileChannel.open(path, READ)) {
                folder.force(true);
            }
        }
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }
}
