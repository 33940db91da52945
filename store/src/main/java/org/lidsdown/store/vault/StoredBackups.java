package org.lidsdown.store.vault;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.failure.StoreException;

/**
 * The backups of a log that is open: made while it is read and written, each restored for a trial
 * before it counts, and old ones let go only after that.
 */
public final class StoredBackups implements Backups {
    private static final Logger LOGGER = System.getLogger(StoredBackups.class.getName());
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final long FIRST_LOOK_AFTER_MINUTES = 1;
    private static final long LOOK_EVERY_MINUTES = 5;

    private final Source source;
    private final Place place;
    private final Recipients recipients;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("backups").daemon().factory());
    private volatile Optional<List<Place.Kept>> known = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();

    /** The backups of this log in this folder, whose keys are sealed for these recipients. */
    public StoredBackups(Source source, Path place, Recipients recipients, Clock clock) {
        this.source = source;
        this.place = new Place(place.toAbsolutePath().normalize());
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public void hourly() {
        var _ =
                timer.scheduleWithFixedDelay(
                        this::look, FIRST_LOOK_AFTER_MINUTES, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            makeIfDue();
        } catch (StoreException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
            LOGGER.log(Level.WARNING, "No backup: {0}", e.code());
        } catch (RuntimeException e) {
            trouble = Optional.of("No backup could be made, and nobody foresaw why.");
            LOGGER.log(Level.WARNING, "No backup: {0}", e.getClass().getName());
        }
    }

    @Override
    public synchronized Optional<Backup> makeIfDue() {
        if (!isDue(clock.instant())) {
            return Optional.empty();
        }
        Backup made = make(false);
        letGo();
        return Optional.of(made);
    }

    private boolean isDue(Instant now) {
        Optional<Place.Kept> last =
                ofThisLog().stream().max(Comparator.comparing(kept -> kept.manifest().made()));
        if (last.isEmpty()) {
            return true;
        }
        Manifest manifest = last.get().manifest();
        Duration age = Duration.between(manifest.made(), now).abs();
        boolean same = manifest.content().head().equals(source.chain().head().anchor());
        return age.compareTo(same ? DAY : HOUR) >= 0;
    }

    @Override
    public synchronized Backup make(boolean withKey) {
        source.chain().doubt().ifPresent(StoredBackups::refuse);
        place.prepare(source.folder(), source.database().bytes());
        List<ChainHead> anchors =
                ofThisLog().stream().map(kept -> kept.manifest().content().head()).toList();
        Making.Made made = new Making(source, place, recipients, withKey, clock).make(anchors);
        known = Optional.of(place.kept(source.key()));
        trouble = made.without().map(StoredBackups::without);
        return backup(made.kept());
    }

    private static String without(long entry) {
        return "The backup is well, but the file that is kept with entry %d is missing or damaged, in the log and in every backup that is here. Keep the log's folder as it is, and look for an older backup."
                .formatted(entry);
    }

    private static void refuse(String doubt) {
        throw new StoreException(
                "No backup was made, so that the earlier ones stay as they are. " + doubt,
                "in-doubt",
                null);
    }

    private void letGo() {
        List<Place.Kept> all = place.kept(source.key());
        Set<Instant> kept = Rotation.kept(all.stream().map(one -> one.manifest().made()).toList());
        try {
            for (Place.Kept one : all) {
                if (!kept.contains(one.manifest().made())) {
                    place.remove(one.path());
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    "Old backups in %s could not be removed; the new one is well."
                            .formatted(place.path()),
                    "backup-tidy",
                    e);
        } finally {
            known = Optional.of(place.kept(source.key()));
        }
    }

    @Override
    public OptionalLong contained() {
        return ofThisLog().stream()
                .mapToLong(kept -> kept.manifest().content().head().entry())
                .max();
    }

    @Override
    public List<Backup> kept() {
        return known().stream().map(StoredBackups::backup).toList();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    private List<Place.Kept> known() {
        List<Place.Kept> kept = known.orElseGet(() -> place.kept(source.key()));
        known = Optional.of(kept);
        return kept;
    }

    /**
     * Those whose end this log still has. Where it was restored from an earlier backup, later ones
     * tell of another course of events; before that entry nothing excuses a difference.
     */
    private List<Place.Kept> ofThisLog() {
        long restored = source.chain().restored().orElse(Long.MAX_VALUE);
        return known().stream()
                .filter(kept -> {
                    ChainHead head = kept.manifest().content().head();
                    return head.entry() < restored || source.chain().has(head);
                })
                .collect(Collectors.toList());
    }

    private static Backup backup(Place.Kept kept) {
        Manifest manifest = kept.manifest();
        return new Backup(kept.path(), manifest.made(), manifest.verified(), manifest.content());
    }

    @Override
    public void close() {
        timer.close();
    }
}
