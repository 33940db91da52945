package org.lidsdown.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.benchmarks.work.Workplace;

/** Starts the kiosk and a bare window by turns, without and with a cache, always the same way. */
public final class StartTable {
    private final int rounds;
    private final int warmups;
    private final Path folder;
    private final Map<Contestant, Sample> times = new EnumMap<>(Contestant.class);
    private final Map<Contestant, Sample> sizes = new EnumMap<>(Contestant.class);

    /** Takes the options of a run. */
    public StartTable(Asked asked) {
        rounds = asked.number("rounds", 15);
        warmups = asked.number("warmups", 2);
        folder = Workplace.asked(asked);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws IOException, InterruptedException {
        try (Workplace work = Workplace.in(folder)) {
            Command command = new Command(Workplace.home(), work.fresh(""));
            for (Program program : Program.values()) {
                news.accept("making the cache of the " + program.title);
                train(command, program);
            }
            for (int round = 1 - warmups; round <= rounds; round++) {
                news.accept("round %d of %d".formatted(round, rounds));
                round(command, round);
            }
        }
        return table();
    }

    private static void train(Command command, Program program)
            throws IOException, InterruptedException {
        try (Running running = new Running(command.train(program))) {
            running.end();
        }
    }

    private void round(Command command, int round) throws IOException {
        for (Contestant contestant : Contestant.values()) {
            String outbox = contestant + "-" + (round + warmups);
            try (Running running = new Running(command.start(contestant, outbox))) {
                if (round > 0) {
                    of(times, contestant).add(running.started().milliseconds());
                    of(sizes, contestant).add(running.started().megabytes());
                }
            }
        }
    }

    private static Sample of(Map<Contestant, Sample> samples, Contestant contestant) {
        return Objects.requireNonNull(samples.computeIfAbsent(contestant, _ -> new Sample()));
    }

    private Table table() {
        Table table =
                new Table(
                        "program",
                        "start, ms",
                        "quartiles",
                        "of the bare",
                        "goal",
                        "memory, MB",
                        "quartiles",
                        "of the bare",
                        "goal");
        for (Contestant contestant : Contestant.values()) {
            Sample time = of(times, contestant);
            Sample size = of(sizes, contestant);
            table.add(
                    contestant.title,
                    "%,.0f".formatted(time.median()),
                    time.quartiles("%,.0f"),
                    "%.2f x".formatted(time.median() / of(times, Contestant.BARE).median()),
                    contestant.timeGoal,
                    "%.0f".formatted(size.median()),
                    size.quartiles("%.0f"),
                    "%.2f x".formatted(size.median() / of(sizes, Contestant.BARE).median()),
                    contestant.memoryGoal);
        }
        return table;
    }
}
