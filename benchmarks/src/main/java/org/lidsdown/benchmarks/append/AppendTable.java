package org.lidsdown.benchmarks.append;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;
import org.lidsdown.domain.incident.Act;

/** Writes entries to the safety log and the same rows into a raw table, by turns. */
public final class AppendTable {
    private static final String GOAL = "<= 1.5 x";

    private final int entries;
    private final int warmups;
    private final Path folder;
    private final Map<Kind, Sample> ours = new EnumMap<>(Kind.class);
    private final Map<Kind, Sample> raw = new EnumMap<>(Kind.class);

    /** Takes the options of a run. */
    public AppendTable(Asked asked) {
        entries = asked.number("entries", 4_000);
        warmups = asked.number("warmups", 1_000);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException, SQLException {
        try (Workplace work = Workplace.in(folder);
                OurLog log = new OurLog(work.fresh("log"));
                RawTable table = RawTable.in(work.fresh("raw"))) {
            news.accept(work.words());
            for (int turn = 1 - warmups; turn <= entries; turn++) {
                if (turn % 500 == 0) {
                    news.accept("turn %,d of %,d".formatted(turn, entries));
                }
                turn(log, table, turn);
            }
        }
        return table();
    }

    private void turn(OurLog log, RawTable table, int turn) throws IOException, SQLException {
        for (Kind kind : Kind.values()) {
            if (turn % kind.atOnce == 0) {
                Sample appended = appended(log, kind);
                Sample inserted = inserted(table, log.last(kind.atOnce));
                if (turn > 0) {
                    of(ours, kind).add(appended);
                    of(raw, kind).add(inserted);
                }
            }
        }
    }

    private static Sample appended(OurLog log, Kind kind) throws IOException {
        Sample sample = new Sample();
        while (sample.size() < kind.atOnce) {
            Act act = log.next(kind.note);
            long before = System.nanoTime();
            boolean written = log.write(act);
            long after = System.nanoTime();
            if (written) {
                sample.add((after - before) / 1e6);
            }
        }
        log.settle();
        return sample;
    }

    private static Sample inserted(RawTable table, List<List<Object>> rows) throws SQLException {
        Sample sample = new Sample();
        for (List<Object> row : rows) {
            long before = System.nanoTime();
            table.insert(row);
            sample.add((System.nanoTime() - before) / 1e6);
        }
        return sample;
    }

    private static Sample of(Map<Kind, Sample> samples, Kind kind) {
        return Objects.requireNonNull(samples.computeIfAbsent(kind, _ -> new Sample()));
    }

    private Table table() {
        Table table =
                new Table(
                        "written, each durable",
                        "p50, ms",
                        "p99, ms",
                        "raw p50, ms",
                        "raw p99, ms",
                        "p50 of raw",
                        "p99 of raw",
                        "goal");
        for (Kind kind : Kind.values()) {
            Sample our = of(ours, kind);
            Sample peer = of(raw, kind);
            table.add(
                    kind.title,
                    "%.2f".formatted(our.median()),
                    "%.2f".formatted(our.at(0.99)),
                    "%.2f".formatted(peer.median()),
                    "%.2f".formatted(peer.at(0.99)),
                    "%.2f x".formatted(our.median() / peer.median()),
                    "%.2f x".formatted(our.at(0.99) / peer.at(0.99)),
                    GOAL);
        }
        return table;
    }
}
