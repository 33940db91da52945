package org.lidsdown.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.DurableFile;
import org.lidsdown.store.folder.FileTree;
import org.lidsdown.store.folder.OwnerOnly;
import org.lidsdown.store.proof.Verdict;

/** Makes one backup, and proves that it can be restored before it counts as one. */
record Making(Source source, Place place, Recipients recipients, boolean withKey, Clock clock) {
    private static final String DATABASE = "database/";
    static final String KEY = "machine-key";

    /** The log itself could not be read: its pages, or the server that keeps it. */
    private static final Pattern OF_THE_LOG = Pattern.compile("XSDG|08|57P|XX00");

    /**
     * What was made.
     *
     * @param kept the new backup
     * @param without the first entry whose file is whole neither in the log nor in any backup
     */
    record Made(Place.Kept kept, Optional<Long> without) {}

    /** The new backup; where it throws, nothing is left of it. */
    Made make(List<ChainHead> anchors) {
        Instant now = free(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Path making = place.making(now);
        Path trying = place.trying(now);
        try {
            Head before = source.chain().head();
            SortedMap<String, KeptFile> files = copy(making);
            Copying.copy(making, trying, startingWith(files, DATABASE));
            Inspection found = source.inspector().look(trying.resolve(DATABASE), before, anchors);
            judge(found);
            Bringing bringing = Bringing.into(making, source, place.kept(source.key()));
            files.putAll(bringing.files());
            Manifest manifest = manifest(now, found.content(), files);
            manifest.writeTo(making);
            Files.move(making, place.finished(now));
            DurableFile.forceFolder(place.finished(now));
            return new Made(new Place.Kept(place.finished(now), manifest), bringing.without());
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            clear(making);
            clear(trying);
        }
    }

    private Manifest manifest(Instant now, Content content, SortedMap<String, KeptFile> files) {
        return new Manifest(now, clock.instant(), source.key().mark(), content, files, "")
                .sealed(source.key());
    }

    /** Two backups of one second get names of their own. */
    private Instant free(Instant now) {
        return Files.exists(place.finished(now)) ? free(now.plusSeconds(1)) : now;
    }

    private SortedMap<String, KeptFile> copy(Path making) throws IOException {
        Files.createDirectory(making);
        OwnerOnly.ifPossible(making);
        try {
            copyDatabase(making);
        } catch (StoreException e) {
            throw OF_THE_LOG.matcher(e.code()).lookingAt() ? e : unwritable(e);
        }
        Beside.seal(source.folder(), source.key(), making);
        WrappedKeys.write(source.key(), recipients.now(), making);
        if (withKey) {
            DurableFile.writeAnywhere(making.resolve(KEY), source.key().text());
        }
        return Copying.keep(making);
    }

    /** A copy is always Derby's, encrypted under the log's key, wherever the log itself is kept. */
    private void copyDatabase(Path making) {
        if (!source.database().copyFiles(making)) {
            source.database().copyTo(EmbeddedDerby.in(making.resolve(DATABASE), source.key()));
        }
    }

    static SortedMap<String, KeptFile> startingWith(
            SortedMap<String, KeptFile> files, String beginning) {
        SortedMap<String, KeptFile> some = new TreeMap<>(files);
        some.keySet().removeIf(name -> !name.startsWith(beginning));
        return some;
    }

    private void judge(Inspection found) {
        if (!found.damaged().isEmpty() || !(found.proof().verdict() instanceof Verdict.Well)) {
            source.suspect();
            throw new StoreException(
                    source.chain()
                            .doubt()
                            .orElse(
                                    "The backup was made and then found not to be as the safety log is, so it was thrown away; use another disk for backups. Earlier backups are as they were."),
                    "backup-not-well",
                    null);
        }
    }

    private StoreException unwritable(Exception cause) {
        return new StoreException(
                "The backup could not be written to %s; look whether that disk is full, read-only or was taken out. The safety log and earlier backups are as they were."
                        .formatted(place.path()),
                "backup-unwritable",
                cause);
    }

    private static void clear(Path folder) {
        try {
            FileTree.remove(folder);
        } catch (IOException e) {
            System.getLogger(Making.class.getName())
                    .log(System.Logger.Level.WARNING, "An unfinished backup stays for now.");
        }
    }
}
