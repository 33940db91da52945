package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.folder.OwnerOnly;

/** The folder that a log's backups lie in, each in a folder of its own named by its moment. */
record Place(Path path) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final int COPIES = 2;
    private static final String MAKING = ".making-";
    private static final String TRYING = ".trying-";
    private static final String LEAVING = ".leaving-";

    /** A backup that lies there. */
    record Kept(Path path, Manifest manifest) {}

    /**
     * Sees to it that the folder is there, and has room for a backup of so many bytes, and for a
     * trial.
     */
    void prepare(LogFolder log, long bytes) {
        if (path.startsWith(log.path())) {
            throw new StoreException(
                    "Backups cannot lie in the safety log's own folder; choose a folder on another disk. None was made.",
                    "backup-in-log",
                    null);
        }
        prepare();
        try {
            checkRoom(COPIES * bytes + evidenceToCopy(log));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void checkRoom(long needed) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < needed) {
            throw new StoreException(
                    "There is not enough room in %s for a backup and its trial: %d MB are needed and %d MB are free. None was made; earlier backups are as they were."
                            .formatted(path, (needed >> 20) + 1, free >> 20),
                    "backup-no-room",
                    null);
        }
    }

    /** Files of evidence that no backup here has yet. */
    private long evidenceToCopy(LogFolder log) throws IOException {
        long bytes = 0;
        if (Files.isDirectory(log.evidence()) && Files.isDirectory(path)) {
            List<Path> backups = inside();
            for (Path file : FileTree.files(log.evidence())) {
                String name = Bringing.FOLDER + file.getFileName();
                if (backups.stream().noneMatch(one -> Files.exists(one.resolve(name)))) {
                    bytes += Files.size(file);
                }
            }
        }
        return bytes;
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void prepare() {
        Path parent = path.toAbsolutePath().getParent();
        try {
            if (!Files.isDirectory(path) && parent != null && Files.isDirectory(parent)) {
                Files.createDirectory(path);
                OwnerOnly.ifPossible(path);
            }
            if (!Files.isDirectory(path) || !Files.isWritable(path)) {
                throw new IOException("not a folder that can be written to");
            }
            removeUnfinished();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private StoreException unusable(IOException cause) {
        return new StoreException(
                "There is no folder %s that backups can be written to, so none was made; look whether the disk is there. The safety log and earlier backups are as they were."
                        .formatted(path),
                "no-backup-place",
                cause);
    }

    /** What a program left that was stopped while it made a backup or took one away. */
    private void removeUnfinished() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            for (Path one : inside.toList()) {
                String name = one.getFileName().toString();
                if (Stream.of(MAKING, TRYING, LEAVING).anyMatch(name::startsWith)) {
                    FileTree.remove(one);
                }
            }
        }
    }

    Path making(Instant now) {
        return path.resolve(MAKING + NAME.format(now));
    }

    Path trying(Instant now) {
        return path.resolve(TRYING + NAME.format(now));
    }

    Path finished(Instant now) {
        return path.resolve(NAME.format(now));
    }

    /**
     * The verified backups of the log that has this key, earliest first; others are passed over.
     */
    List<Kept> kept(MachineKey key) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> inside = Files.list(path)) {
            for (Path one : inside.sorted().toList()) {
                if (!one.getFileName().toString().startsWith(".")) {
                    Optional<Manifest> manifest = ManifestReader.in(one);
                    manifest.filter(m -> m.isSealedBy(key))
                            .ifPresent(m -> kept.add(new Kept(one, m)));
                }
            }
            return kept;
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s with the backups cannot be read; look whether the disk is there."
                            .formatted(path),
                    "no-backup-place",
                    e);
        }
    }

    /** Takes a backup away so that never half of one is left under its name. */
    void remove(Path backup) throws IOException {
        Path leaving = path.resolve(LEAVING + backup.getFileName());
        Files.move(backup, leaving);
        FileTree.remove(leaving);
    }
}
