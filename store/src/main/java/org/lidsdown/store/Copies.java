package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Content;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.concerns.KeptEnvelopes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.days.KeptCalendars;
import org.lidsdown.store.editions.KeptCharts;
import org.lidsdown.store.evidence.SealedFiles;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.keys.Recoveries;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.kiosks.KeptCertificates;
import org.lidsdown.store.kiosks.KeptConsoles;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.transfer.Exporting;
import org.lidsdown.store.transfer.Importing;
import org.lidsdown.store.vault.Restoring;
import org.lidsdown.store.vault.Source;
import org.lidsdown.store.vault.StoredBackups;
import org.lidsdown.store.vault.Sum;

/** What is made of a log to be kept elsewhere, and logs that are made of that. */
public final class Copies {
    private final Supplier<LogFolder> folder;
    private final Database database;
    private final Chain chain;
    private final Permits permits;
    private final Clock clock;
    private volatile @Nullable Backups backups;

    Copies(
            Supplier<LogFolder> folder,
            Database database,
            Chain chain,
            Permits permits,
            Clock clock) {
        this.folder = folder;
        this.database = database;
        this.chain = chain;
        this.permits = permits;
        this.clock = clock;
    }

    /** What is kept beside the chain in this database, each thing named by an entry. */
    static List<Attachments> attachments(Database database) {
        return Stream.of(
                        Stream.of(
                                new KeptEnvelopes(database),
                                new KeptCharts(database),
                                new KeptCalendars(database),
                                new Signatures(database)),
                        KeptCertificates.in(database),
                        KeptConsoles.in(database))
                .flatMap(kept -> kept)
                .toList();
    }

    /** The log's backups in this folder, their keys sealed for these recipients. */
    public Backups backups(Path place, Recipients recipients) {
        MachineKey key = MachineKey.read(folder.get().key());
        Source source = new Source(folder.get(), key, database, chain, Copies::attachments);
        Backups opened = new StoredBackups(source, place, recipients, clock);
        backups = opened;
        return opened;
    }

    /**
     * Makes a log in a new or empty folder from a backup; where the backup is not whole, or not as
     * it was made, the folder stays as it was.
     */
    public static Backup restore(Path backup, Unlocking unlocking, Path log, Clock clock) {
        return Restoring.from(backup, unlocking, Copies::attachments).into(log, clock);
    }

    /** The entry up to which a verified backup contains this log, where that is known. */
    OptionalLong contained() {
        Backups opened = backups;
        return opened == null ? OptionalLong.empty() : opened.contained();
    }

    /**
     * Whoever has the school's recovery sheet; nobody while the school has no keys. A key that
     * somebody put there without the school is refused, and no backup is made for it.
     */
    public Recipients recoverySheet() {
        return () ->
                Recoveries.vouched(database)
                        .map(key -> Map.of(Recoveries.HOLDER, key))
                        .orElseGet(Map::of);
    }

    /** What the log holds, summed up; nobody writes meanwhile. */
    public Content content() {
        return chain.quietly(() -> Sum.of(database, chain.head().anchor()));
    }

    /**
     * Writes all of the log into a file, in a form that any program and any database can read; what
     * is sealed stays sealed. That it was done is an entry of the log.
     */
    public void export(Path file, String by) {
        permits.check(Right.BACKUPS, by);
        Exporting.check(file);
        chain.write(w -> w.append(Draft.of(Deed.LOG_EXPORTED, "", "", by, clock.millis())));
        chain.quietly(() -> {
            ChainHead head = chain.head().anchor();
            Exporting.write(
                    database,
                    new SealedFiles(folder.get().evidence()),
                    head,
                    clock.instant(),
                    file);
            return head;
        });
    }

    /** Makes a log in a new or empty folder from such a file; says where the log in it ended. */
    public static ChainHead bringIn(Path file, Path log, Clock clock) {
        return new Importing(file, Copies::attachments).into(log, clock);
    }
}
