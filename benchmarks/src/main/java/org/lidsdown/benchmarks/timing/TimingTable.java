package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;

/** How much longer than asked for a mark stays and a look takes, beside a timer alone. */
public final class TimingTable {
    private static final List<Duration> STEPS =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    private static final List<Duration> DWELLS =
            List.of(Duration.ofMillis(500), Duration.ofMillis(1_500));

    private final int times;
    private final Table table =
            new Table("what", "asked, ms", "times", "late p50, ms", "p99, ms", "longest, ms");

    /** Takes the options of a run. */
    public TimingTable(Asked asked) {
        times = asked.number("times", 60);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws InterruptedException {
        Room room = Room.open();
        measure("a timer alone", new BareTimer(), STEPS, news);
        measure("one switch: a mark", new Marks(room), STEPS, news);
        measure("a look", new Looks(room), DWELLS, news);
        Platform.exit();
        return table;
    }

    private void measure(
            String what, Exercise exercise, List<Duration> asked, Consumer<String> news)
            throws InterruptedException {
        for (Duration time : asked) {
            news.accept("%s of %,d ms".formatted(what, time.toMillis()));
            Sample late = exercise.errors(time, times);
            table.add(
                    what,
                    "%,d".formatted(time.toMillis()),
                    Integer.toString(late.size()),
                    "%.1f".formatted(late.median()),
                    "%.1f".formatted(late.at(0.99)),
                    "%.1f".formatted(late.at(1)));
        }
    }
}
