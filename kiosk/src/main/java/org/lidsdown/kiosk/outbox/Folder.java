package org.lidsdown.kiosk.outbox;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which a file is there whole and for good, or not at all, whenever the power goes; it
 * is its owner's alone.
 */
public final class Folder {

    private static final String UNFINISHED = ".tmp";

    private final Path path;
    private final Disk disk;

    /** How many files there are, and how large they are together. */
    record Content(int files, long bytes) {

        Content and(Content other) {
            return new Content(files + other.files, bytes + other.bytes);
        }
    }

    private record Aged(Path file, long age) {}

    Folder(Path path, Disk disk) throws IOException {
        this.path = Files.createDirectories(path, Disk.ownersFolder(path));
        this.disk = disk;
    }

    /** The folder at this place, which is made where it is not there. */
    public static Folder at(Path path) throws IOException {
        return new Folder(path, new Disk());
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Writes a file under a name that is only given to it once its bytes are on the disk. */
    public Path write(String name, byte[] bytes) throws IOException {
        Path unfinished = path.resolve(name + UNFINISHED);
        try {
            disk.write(unfinished, bytes);
        } catch (IOException e) {
            remove(unfinished, e);
            throw e;
        }
        Path file = Files.move(unfinished, path.resolve(name), ATOMIC_MOVE);
        disk.force(path);
        return file;
    }

    private static void remove(Path half, IOException why) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Takes a file in from another folder, under this name. */
    Path take(Path file, String name) throws IOException {
        Path here = Files.move(file, path.resolve(name), ATOMIC_MOVE);
        disk.force(path);
        return here;
    }

    /** Takes a file in from another folder, under the name that it has. */
    Path take(Path file) throws IOException {
        return take(file, file.getFileName().toString());
    }

    /** Every whole file, oldest first. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Folder::isWhole)
                    .map(file -> new Aged(file, age(file)))
                    .sorted(Comparator.comparingLong(Aged::age))
                    .map(Aged::file)
                    .toList();
        }
    }

    /**
     * How many files there are at most, which is found out more quickly than how large they are.
     */
    int most() throws IOException {
        String[] names = path.toFile().list();
        if (names == null) {
            throw new NotDirectoryException(path.toString());
        }
        return names.length;
    }

    /** How much is there. */
    Content content() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Folder::isWhole)
                    .map(file -> new Content(1, file.toFile().length()))
                    .reduce(new Content(0, 0), Content::and);
        }
    }

    /** Removes what a power cut left half written before this moment. */
    void sweep(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(one -> !isWhole(one)).toList()) {
                if (age(file) < before.toEpochMilli()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isWhole(Path file) {
        return !file.toString().endsWith(UNFINISHED);
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }
}
