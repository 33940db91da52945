package org.lidsdown.benchmarks.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.benchmarks.madeup.Tellings;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.Copies;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;

/** Restores a backup of a long log, and copies its files without a check, by turns. */
public final class RestoreTable {
    private static final int A_LIFE = 19;
    private static final String KIOSK = "Library";

    private final int entries;
    private final int rounds;
    private final Path folder;
    private final Sample restored = new Sample();
    private final Sample copied = new Sample();

    /** Takes the options of a run. */
    public RestoreTable(Asked asked) {
        entries = asked.number("entries", 100_000);
        rounds = asked.number("rounds", 5);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException {
        try (Workplace work = Workplace.in(folder)) {
            news.accept(work.words());
            Backup backup = backup(work, news);
            for (int round = 1; round <= rounds; round++) {
                news.accept("round %d of %d".formatted(round, rounds));
                round(work, backup, round);
            }
        }
        return table();
    }

    private Backup backup(Workplace work, Consumer<String> news) {
        try (Store store = MadeUpLog.create(work.fresh("log"))) {
            fill(store, entries, news);
            try (Backups backups =
                    store.copies().backups(work.fresh("backups"), Recipients.NOBODY)) {
                long begun = System.nanoTime();
                Backup made = backups.make(true);
                news.accept("a backup, restored for a trial, in %.1f s".formatted(seconds(begun)));
                return made;
            }
        }
    }

    /** Brings in concerns, each with an incident after it, until there are so many entries. */
    static void fill(Store store, int entries, Consumer<String> news) {
        SignedKeys keys = store.keyList().orElseThrow();
        Sealer sealer = keys.keys(keys.trust()).key(KeyGroup.SAFEGUARDING).sealer();
        Tellings tellings = new Tellings(new Random(11));
        Lives lives = new Lives(store.calendar());
        long there = store.log().head().entry();
        while (there < entries) {
            Concern told = tellings.next(KIOSK).getLast();
            UUID envelope = UUID.randomUUID();
            store.bringIn(
                    envelope,
                    Envelope.write(sealer.seal(Label.of(envelope, told), ConcernText.write(told))));
            store.bringIn(lives.next(A_LIFE));
            there += 1 + A_LIFE;
            if (there % 20_000 <= A_LIFE) {
                news.accept("%,d entries".formatted(there));
            }
        }
    }

    private void round(Workplace work, Backup backup, int round) throws IOException {
        Path log = work.fresh("restored-" + round);
        long begun = System.nanoTime();
        Backup found =
                Copies.restore(backup.path(), new Unlocking.WithNothing(), log, Clock.systemUTC());
        restored.add(seconds(begun));
        if (!found.content().equals(backup.content())) {
            throw new IllegalStateException("something else was restored");
        }
        work.clear(log);
        Path copy = work.fresh("copied-" + round);
        begun = System.nanoTime();
        Copied.of(backup.path(), copy);
        copied.add(seconds(begun));
        work.clear(copy);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private Table table() {
        Table table =
                new Table(
                        "%,d entries".formatted(entries),
                        "s",
                        "quartiles",
                        "slowest, s",
                        "entries/s",
                        "restoring takes",
                        "goal");
        add(table, "restoring a backup, with all checks", restored, "<= 60 s");
        add(table, "copying its files, without a check", copied, "");
        return table;
    }

    private void add(Table table, String title, Sample sample, String goal) {
        table.add(
                title,
                "%.2f".formatted(sample.median()),
                sample.quartiles("%.2f"),
                "%.2f".formatted(sample.at(1)),
                "%,.0f".formatted(entries / sample.median()),
                "%.1f x".formatted(restored.median() / sample.median()),
                goal);
    }
}
