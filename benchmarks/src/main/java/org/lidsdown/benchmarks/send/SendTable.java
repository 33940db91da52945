package org.lidsdown.benchmarks.send;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.madeup.Tellings;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;
import org.lidsdown.domain.concern.Concern;

/** Sends what was told to the kiosk's outbox, and writes the same bytes to raw files, by turns. */
public final class SendTable {
    private static final String KIOSK = "Library";
    private static final Way[] WAYS = Way.values();

    private final int sends;
    private final int warmups;
    private final Path folder;
    private final Tellings tellings = new Tellings(new Random(11));
    private final Map<Way, Sample> samples = new EnumMap<>(Way.class);

    /** Takes the options of a run. */
    public SendTable(Asked asked) {
        sends = asked.number("sends", 2_000);
        warmups = asked.number("warmups", 500);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException {
        try (Workplace work = Workplace.in(folder);
                OurOutbox outbox = new OurOutbox(work.fresh("outbox"))) {
            RawFile raw = new RawFile(work.fresh("raw"));
            news.accept(work.words());
            byte[] bytes = sent(outbox, new Sample());
            for (int turn = 1 - warmups; turn <= sends; turn++) {
                if (turn % 500 == 0) {
                    news.accept("turn %,d of %,d".formatted(turn, sends));
                }
                bytes = turn(turn, outbox, raw, bytes);
            }
        }
        return table();
    }

    /** Each way once, and by turns each of them first; the raw files have what was sent last. */
    private byte[] turn(int turn, OurOutbox outbox, RawFile raw, byte[] last) throws IOException {
        byte[] bytes = last;
        for (int i = 0; i < WAYS.length; i++) {
            Way way = WAYS[Math.floorMod(turn + i, WAYS.length)];
            Sample sample = turn > 0 ? of(way) : new Sample();
            if (way == Way.SEND) {
                bytes = sent(outbox, sample);
            } else {
                written(raw, way, bytes, sample);
            }
        }
        return bytes;
    }

    private byte[] sent(OurOutbox outbox, Sample sample) throws IOException {
        List<Concern> steps = tellings.next(KIOSK);
        outbox.keep(steps.subList(0, steps.size() - 1));
        long before = System.nanoTime();
        outbox.send(steps.getLast());
        sample.add((System.nanoTime() - before) / 1e6);
        return outbox.handOver();
    }

    private static void written(RawFile raw, Way way, byte[] bytes, Sample sample)
            throws IOException {
        long before = System.nanoTime();
        if (way == Way.RAW) {
            raw.write(bytes);
        } else {
            raw.writeWhole(bytes);
        }
        sample.add((System.nanoTime() - before) / 1e6);
        if (!Arrays.equals(raw.take(), bytes)) {
            throw new IllegalStateException("a raw file has other bytes");
        }
    }

    private Sample of(Way way) {
        return Objects.requireNonNull(samples.computeIfAbsent(way, _ -> new Sample()));
    }

    private Table table() {
        Table table =
                new Table(
                        "%,d times each, durable".formatted(sends),
                        "p50, ms",
                        "p99, ms",
                        "Send's p50 of this",
                        "Send's p99 of this",
                        "goal");
        for (Way way : WAYS) {
            table.add(
                    way.title,
                    "%.2f".formatted(of(way).median()),
                    "%.2f".formatted(of(way).at(0.99)),
                    "%.2f x".formatted(of(Way.SEND).median() / of(way).median()),
                    "%.2f x".formatted(of(Way.SEND).at(0.99) / of(way).at(0.99)),
                    way == Way.RAW ? "p99 <= 1.5 x" : "");
        }
        return table;
    }
}
