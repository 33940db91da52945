package org.lidsdown.benchmarks.kiosks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;

/** Has many kiosks hand over at once, and puts the same rows into a raw table, by turns. */
public final class KiosksTable {
    private final int kiosks;
    private final int each;
    private final int rounds;
    private final int warmups;
    private final Path folder;
    private final Sample ours = new Sample();
    private final Sample acknowledged = new Sample();
    private final Sample single = new Sample();
    private final Sample atOnce = new Sample();

    /** Takes the options of a run. */
    public KiosksTable(Asked asked) {
        kiosks = asked.number("kiosks", 200);
        each = asked.number("each", 5);
        rounds = asked.number("rounds", 7);
        warmups = asked.number("warmups", 3);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news)
            throws IOException, SQLException, InterruptedException {
        try (Workplace work = Workplace.in(folder);
                OurHost host = new OurHost(work.fresh("log"));
                RawConcerns raw = RawConcerns.in(work.fresh("raw"), kiosks)) {
            news.accept(work.words());
            List<OneKiosk> all = host.kiosks(kiosks, work.fresh("kiosks"));
            for (int round = 1 - warmups; round <= rounds; round++) {
                news.accept("round %d of %d".formatted(round, rounds));
                long before = host.end();
                double rate = handedOver(host, all, round > 0);
                List<List<Object>> rows = host.rows(before);
                double one = inserted(raw, () -> raw.insert(rows));
                double many = inserted(raw, () -> raw.insertAtOnce(rows));
                if (round > 0) {
                    ours.add(rate);
                    single.add(one);
                    atOnce.add(many);
                }
            }
            host.checkAll((warmups + rounds) * concerns());
        }
        return table();
    }

    private int concerns() {
        return kiosks * each;
    }

    /** All hand over; how many concerns a second, each of them in the log once. */
    private double handedOver(OurHost host, List<OneKiosk> all, boolean counts)
            throws IOException, SQLException, InterruptedException {
        Rush rush = new Rush(all, each);
        long before = host.end();
        double seconds = rush.seconds();
        host.check(rush.envelopes(), before);
        if (counts) {
            acknowledged.add(rush.acknowledged());
        }
        return concerns() / seconds;
    }

    private interface Inserting {
        void run() throws SQLException;
    }

    private double inserted(RawConcerns raw, Inserting inserting) throws SQLException {
        long begun = System.nanoTime();
        inserting.run();
        double rate = concerns() / ((System.nanoTime() - begun) / 1e9);
        if (raw.clear() != concerns()) {
            throw new IllegalStateException("not every raw row was there");
        }
        return rate;
    }

    private Table table() {
        Table table =
                new Table(
                        "%,d kiosks, %,d concerns each".formatted(kiosks, each),
                        "concerns/s",
                        "quartiles",
                        "the host's of this",
                        "goal",
                        "acknowledged p50, ms",
                        "p99, ms",
                        "goal");
        table.add(
                "handed over to the host, HTTPS",
                "%,.0f".formatted(ours.median()),
                ours.quartiles("%,.0f"),
                "1.00 x",
                "",
                "%,.0f".formatted(acknowledged.median()),
                "%,.0f".formatted(acknowledged.at(0.99)),
                "p99 <= 1,000");
        add(table, "raw INSERTs, one after the other", single, ">= 0.7 x");
        add(table, "raw INSERTs, %,d connections at once".formatted(kiosks), atOnce, "");
        return table;
    }

    private void add(Table table, String title, Sample sample, String goal) {
        table.add(
                title,
                "%,.0f".formatted(sample.median()),
                sample.quartiles("%,.0f"),
                "%.2f x".formatted(ours.median() / sample.median()),
                goal,
                "",
                "",
                "");
    }
}
