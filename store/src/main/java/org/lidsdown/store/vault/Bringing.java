package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lidsdown.store.evidence.NamedFile;
import org.lidsdown.store.evidence.SealedFiles;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.OwnerOnly;

/**
 * The sealed files of evidence on their way into a backup. They never change, so a file that an
 * earlier backup holds whole is linked from there, where the disk can; else it is copied. A file
 * that was damaged in the log comes from whichever backup has it.
 *
 * @param files what the backup has of them now, by their names in it
 * @param without the first entry whose file is whole nowhere
 */
record Bringing(SortedMap<String, KeptFile> files, Optional<Long> without) {
    static final String FOLDER = "evidence/";

    /** Brings every file that the log names into this backup. */
    static Bringing into(Path backup, Source source, List<Place.Kept> earlier) throws IOException {
        SortedMap<String, KeptFile> files = new TreeMap<>();
        Optional<Long> without = Optional.empty();
        SealedFiles log = new SealedFiles(source.folder().evidence());
        for (NamedFile one : NamedFile.in(source.database())) {
            String name = FOLDER + one.id();
            Path to = backup.resolve(name);
            prepare(to);
            Stream<Path> backups =
                    earlier.reversed().stream().map(kept -> kept.path().resolve(name));
            Optional<KeptFile> file = brought(one, backups.toList(), to);
            if (file.isEmpty()) {
                file = copied(one, log.of(one.id()), to);
            }
            file.ifPresent(there -> files.put(name, there));
            if (file.isEmpty() && without.isEmpty()) {
                without = Optional.of(one.entry());
            }
        }
        return new Bringing(files, without);
    }

    private static void prepare(Path file) throws IOException {
        Path folder = file.resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            OwnerOnly.ifPossible(folder);
        }
    }

    /** The latest backup has most; a file that is not whole there is looked for in the others. */
    private static Optional<KeptFile> brought(NamedFile named, List<Path> backups, Path to)
            throws IOException {
        for (Path from : backups) {
            Optional<KeptFile> whole = whole(named, from);
            if (whole.isPresent()) {
                return linked(from, to) ? whole : copied(named, from, to);
            }
        }
        return Optional.empty();
    }

    private static Optional<KeptFile> whole(NamedFile named, Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(Copying.described(file))
                        .filter(there -> there.sha256().equals(named.sealedSha256()))
                : Optional.empty();
    }

    /** Many a memory stick knows of no links. */
    private static boolean linked(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            DurableFile.forceFolder(to);
            return true;
        } catch (UnsupportedOperationException | FileSystemException _) {
            return false;
        }
    }

    private static Optional<KeptFile> copied(NamedFile named, Path from, Path to)
            throws IOException {
        if (!Files.isRegularFile(from)) {
            return Optional.empty();
        }
        KeptFile copy = Copying.copied(from, to);
        DurableFile.forceFolder(to);
        if (copy.sha256().equals(named.sealedSha256())) {
            return Optional.of(copy);
        }
        Files.delete(to);
        return Optional.empty();
    }
}
