package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.chain.OtherChain;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;

/** Restores a log from a backup into a new or empty folder, or leaves that as it was. */
public final class Restoring {
    private static final String DATABASE = "database/";
    private static final String BY_THE_PROGRAM = "lids-down";

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
            Manifest manifest = ManifestReader.in(backup).orElseThrow(() -> none(backup));
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

    private static StoreException none(Path backup) {
        return new StoreException(
                "There is no whole backup in %s: a backup is a folder with a manifest.txt, named by its moment, such as 2026-11-25T10-00-00Z. Nothing was changed."
                        .formatted(backup),
                "no-backup",
                null);
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
        boolean there = Files.exists(path);
        LogFolder folder = LogFolder.fresh(path);
        try {
            fill(folder);
            check(folder);
            begin(folder, clock);
            folder.mark();
            return new Backup(backup, manifest.made(), manifest.verified(), manifest.content());
        } catch (Tampered e) {
            clear(folder, there);
            throw tampered(backup, e);
        } catch (IOException e) {
            clear(folder, there);
            throw unreadable(backup, e);
        } catch (StoreException e) {
            clear(folder, there);
            throw e;
        }
    }

    private void fill(LogFolder folder) throws IOException {
        SortedMap<String, KeptFile> database = new TreeMap<>();
        Making.startingWith(manifest.files(), DATABASE)
                .forEach((name, file) -> database.put(name.substring(DATABASE.length()), file));
        Copying.copy(backup.resolve(DATABASE), folder.database(), database);
        key.write(folder.key());
        Beside.open(backup, key, folder);
    }

    private void check(LogFolder folder) throws IOException {
        Head head = Head.of(manifest.content().head());
        Inspection found =
                new Inspection.Inspector(key, attachments).look(folder.database(), head, List.of());
        if (!found.damaged().isEmpty() || !found.content().equals(manifest.content())) {
            throw new Tampered("database");
        }
    }

    /** The restored log goes on, and says so in its first entry. */
    private void begin(LogFolder folder, Clock clock) {
        try (Database database = Database.open(folder.database(), key)) {
            new OtherChain(database).rememberIn(folder.head());
            begin(Chain.resume(database, folder.head()), clock);
        }
    }

    private void begin(Chain restored, Clock clock) {
        try (Chain chain = restored) {
            String name = String.valueOf(backup.getFileName());
            String anchor = chain.head().seq() + " " + chain.head().anchor().inGroups();
            chain.write(writing ->
                    writing.append(
                            Draft.of(
                                    Deed.LOG_RESTORED,
                                    name,
                                    anchor,
                                    BY_THE_PROGRAM,
                                    clock.millis())));
        }
    }

    private static void clear(LogFolder folder, boolean wasThere) {
        try {
            if (!wasThere) {
                FileTree.remove(folder.path());
                return;
            }
            try (Stream<Path> inside = Files.list(folder.path())) {
                for (Path one : inside.toList()) {
                    FileTree.remove(one);
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The folder %s holds half of a restored log that could not be removed; remove it, and use another folder."
                            .formatted(folder.path()),
                    "half-restored",
                    e);
        }
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
