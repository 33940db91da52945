package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.engine.Engine;
import org.lidsdown.store.engine.Engines;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;

/** Restores a log from a backup into a new or empty folder, or leaves that as it was. */
public final class Restoring {
    private static final String DATABASE = "database/";

    private final Path backup;
    private final Manifest manifest;
    private final MachineKey key;
    private final Function<Database, List<Attachments>> attachments;

    private Restoring(
            Path backup,
            Manifest manifest,
            MachineKey key,
            Function<Database, List<Attachments>> attachments) {
        this.backup = backup;
        this.manifest = manifest;
        this.key = key;
        this.attachments = attachments;
    }

    /** The backup in this folder, unlocked; refused where it is none, or not as it was made. */
    public static Restoring from(
            Path path, Unlocking unlocking, Function<Database, List<Attachments>> attachments) {
        Path backup = path.toAbsolutePath().normalize();
        try {
            Manifest manifest = found(backup);
            MachineKey key = Unlocked.of(backup, manifest.keyMark(), unlocking);
            if (!manifest.isSealedBy(key)) {
                throw new Tampered(Manifest.NAME);
            }
            checkFiles(backup, manifest);
            return new Restoring(backup, manifest, key, attachments);
        } catch (Tampered e) {
            throw tampered(backup, e);
        } catch (IOException e) {
            throw unreadable(backup, e);
        }
    }

    private static Manifest found(Path backup) throws IOException {
        Optional<Manifest> manifest = ManifestReader.in(backup);
        if (manifest.isEmpty()) {
            throw none(backup);
        }
        return manifest.get();
    }

    private static StoreException none(Path backup) throws IOException {
        Optional<Path> inside = latestIn(backup);
        return new StoreException(
                "There is no whole backup in %s: a backup is a folder with a manifest.txt%s. Nothing was changed."
                        .formatted(
                                backup,
                                inside.map(one -> ", and the latest in there is " + one)
                                        .orElse(", named by its moment")),
                "no-backup",
                null);
    }

    private static Optional<Path> latestIn(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(one -> Files.isRegularFile(one.resolve(Manifest.NAME)))
                    .max(Comparator.naturalOrder());
        }
    }

    private static void checkFiles(Path backup, Manifest manifest) throws IOException {
        for (Path file : FileTree.files(backup)) {
            String name = Copying.name(backup, file);
            if (!name.equals(Manifest.NAME) && !manifest.files().containsKey(name)) {
                throw new Tampered(name);
            }
        }
        for (var file : manifest.files().entrySet()) {
            Path there = backup.resolve(file.getKey());
            if (!Files.isRegularFile(there) || !Copying.described(there).equals(file.getValue())) {
                throw new Tampered(file.getKey());
            }
        }
    }

    /** Makes the log in this folder, and says what was restored. */
    public Backup into(Path path, Clock clock) {
        try {
            Becoming.log(
                    path,
                    folder -> {
                        fill(folder);
                        check(folder);
                        goOn(folder, clock);
                    });
            return new Backup(backup, manifest.made(), manifest.verified(), manifest.content());
        } catch (Tampered e) {
            throw tampered(backup, e);
        } catch (IOException e) {
            throw unreadable(backup, e);
        }
    }

    private void fill(LogFolder folder) throws IOException {
        Copying.copy(backup.resolve(DATABASE), folder.database(), within(DATABASE));
        SortedMap<String, KeptFile> evidence = within(Bringing.FOLDER);
        if (!evidence.isEmpty()) {
            Copying.copy(backup.resolve(Bringing.FOLDER), folder.evidence(), evidence);
        }
        key.write(folder.key());
        Beside.open(backup, key, folder);
    }

    /** The files within this folder of the backup, by their names in it. */
    private SortedMap<String, KeptFile> within(String beginning) {
        SortedMap<String, KeptFile> within = new TreeMap<>();
        Making.startingWith(manifest.files(), beginning)
                .forEach((name, file) -> within.put(name.substring(beginning.length()), file));
        return within;
    }

    private void check(LogFolder folder) throws IOException {
        Head head = Head.of(manifest.content().head());
        Inspection found =
                new Inspection.Inspector(key, attachments).look(folder.database(), head, List.of());
        if (!found.damaged().isEmpty() || !found.content().equals(manifest.content())) {
            throw new Tampered("database");
        }
    }

    private void goOn(LogFolder folder, Clock clock) throws IOException {
        if (Engines.elsewhere(folder)) {
            moveTo(Engines.of(folder, key), folder, clock);
        } else {
            goOn(folder, Database.open(EmbeddedDerby.in(folder.database(), key)), clock);
        }
    }

    private void goOn(LogFolder folder, Database opened, Clock clock) {
        try (opened) {
            String name = String.valueOf(backup.getFileName());
            Becoming.goOn(folder, opened, Deed.LOG_RESTORED, name, clock);
        }
    }

    /** Fills the database elsewhere from the backup's, which goes. */
    private void moveTo(Engine engine, LogFolder folder, Clock clock) throws IOException {
        try (Database copy = Database.open(EmbeddedDerby.in(folder.database(), key))) {
            copy.copyTo(engine);
        }
        Database moved = Database.open(engine);
        try {
            if (!Sum.of(moved, manifest.content().head()).equals(manifest.content())) {
                throw new Tampered("database");
            }
            FileTree.remove(folder.database());
        } catch (IOException | RuntimeException e) {
            moved.unmake();
            throw e;
        }
        goOn(folder, moved, clock);
    }

    private static StoreException tampered(Path backup, Tampered cause) {
        return new StoreException(
                "The backup in %s is not as it was made: %s was changed, added or is missing. Nothing was restored; use another backup."
                        .formatted(backup, cause.file()),
                "backup-tampered",
                cause);
    }

    private static StoreException unreadable(Path backup, IOException cause) {
        return new StoreException(
                "The backup in %s could not be read to its end, or there is no room for it; look at both disks. Nothing was restored."
                        .formatted(backup),
                "backup-unreadable",
                cause);
    }
}
