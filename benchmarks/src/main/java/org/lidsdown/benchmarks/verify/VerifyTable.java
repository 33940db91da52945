package org.lidsdown.benchmarks.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.madeup.Lives;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;
import org.lidsdown.store.SafetyLog;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Verdict;

/** Checks a long log, and reads and hashes its rows without checking, by turns. */
public final class VerifyTable {
    private static final int AT_ONCE = 500;

    private final int entries;
    private final int rounds;
    private final int warmups;
    private final Path folder;
    private final Sample verified = new Sample();
    private final Sample inOrder = new Sample();
    private final Sample inAnyOrder = new Sample();

    /** Takes the options of a run. */
    public VerifyTable(Asked asked) {
        entries = asked.number("entries", 100_000);
        rounds = asked.number("rounds", 7);
        warmups = asked.number("warmups", 2);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException, SQLException {
        try (Workplace work = Workplace.in(folder);
                Store store = MadeUpLog.create(work.fresh("log"));
                Connection connection = MadeUpLog.connection(work.fresh("log"))) {
            news.accept(work.words());
            fill(store, entries, news);
            for (int round = 1 - warmups; round <= rounds; round++) {
                news.accept("round %d of %d".formatted(round, rounds));
                round(store.log(), connection, round > 0);
            }
        }
        return table();
    }

    /** Brings in long incidents until there are so many entries. */
    static void fill(Store store, int entries, Consumer<String> news) {
        Lives lives = new Lives(store.calendar());
        long there = store.log().head().entry();
        while (there < entries) {
            int size = (int) Math.min(AT_ONCE, entries - there);
            store.bringIn(lives.next(size));
            there += size;
            if (there % 100_000 < size) {
                news.accept("%,d entries".formatted(there));
            }
        }
    }

    private void round(SafetyLog log, Connection connection, boolean counts) throws SQLException {
        long rows = log.head().entry();
        long begun = System.nanoTime();
        if (!(log.verify() instanceof Verdict.Well well) || well.head().entry() != rows) {
            throw new IllegalStateException("the chain is broken");
        }
        double ours = seconds(begun);
        begun = System.nanoTime();
        check(RawScan.ofTheChain().over(connection), rows);
        double ordered = seconds(begun);
        begun = System.nanoTime();
        check(RawScan.inAnyOrder().over(connection), rows);
        double any = seconds(begun);
        if (counts) {
            verified.add(ours);
            inOrder.add(ordered);
            inAnyOrder.add(any);
        }
    }

    private static void check(RawScan.Scanned scanned, long rows) {
        if (scanned.rows() != rows) {
            throw new IllegalStateException("%,d rows of %,d".formatted(scanned.rows(), rows));
        }
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
                        "entries/s",
                        "verify takes",
                        "goal");
        add(table, "verify", verified, "");
        add(table, "raw scan and SHA-256, in the chain's order", inOrder, "<= 1.5 x");
        add(table, "raw scan and SHA-256, in any order", inAnyOrder, "<= 1.5 x");
        return table;
    }

    private void add(Table table, String title, Sample sample, String goal) {
        table.add(
                title,
                "%.2f".formatted(sample.median()),
                sample.quartiles("%.2f"),
                "%,.0f".formatted(entries / sample.median()),
                "%.2f x".formatted(verified.median() / sample.median()),
                goal);
    }
}
