package org.lidsdown.benchmarks.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lidsdown.benchmarks.asked.Asked;
import org.lidsdown.benchmarks.table.Median;
import org.lidsdown.benchmarks.table.Table;
import org.lidsdown.domain.reading.ChartReader;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all contestants by turns, each turn in a Java of its own, and takes the median of all
 * iterations.
 */
public final class ChartTable {
    private static final String BYTES = "gc.alloc.rate.norm";

    private final int rounds;
    private final int warmups;
    private final int iterations;
    private final int milliseconds;
    private final Map<Contestant, List<Double>> speeds = new EnumMap<>(Contestant.class);
    private final Map<Contestant, List<Double>> bytes = new EnumMap<>(Contestant.class);

    /** Takes the options of a run. */
    public ChartTable(Asked asked) {
        rounds = asked.number("rounds", 2);
        warmups = asked.number("warmups", 5);
        iterations = asked.number("iterations", 8);
        milliseconds = asked.number("milliseconds", 1000);
        asked.nothingElse();
    }

    /** Measures; the news is a line now and then. */
    public Table measure(Consumer<String> news) throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (Contestant contestant : Contestant.values()) {
                news.accept("round %d of %d: %s".formatted(round, rounds, contestant.title));
                run(contestant);
            }
        }
        return table();
    }

    private void run(Contestant contestant) throws RunnerException {
        new Runner(options(contestant))
                .runSingle().getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .forEach(iteration -> keep(contestant, iteration));
    }

    private void keep(Contestant contestant, IterationResult iteration) {
        speeds.computeIfAbsent(contestant, _ -> new ArrayList<>())
                .add(iteration.getPrimaryResult().getScore());
        bytes.computeIfAbsent(contestant, _ -> new ArrayList<>())
                .add(Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES)).getScore());
    }

    private Options options(Contestant contestant) {
        int answers = Ways.of(ChartReader.torView()).stream().mapToInt(List::size).sum();
        return new OptionsBuilder()
                .include(ChartWalks.class.getName())
                .param("contestant", contestant.name())
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .operationsPerInvocation(answers)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private Table table() {
        Table table =
                new Table(
                        "engine", "answers/s", "ours is faster", "bytes/answer", "ours is lighter");
        double ourSpeed = speed(Contestant.LIDS_DOWN);
        double ourBytes = bytes(Contestant.LIDS_DOWN);
        for (Contestant contestant : Contestant.values()) {
            table.add(
                    contestant.title,
                    "%,.0f".formatted(speed(contestant)),
                    "%,.1f x".formatted(ourSpeed / speed(contestant)),
                    "%,.0f".formatted(bytes(contestant)),
                    "%,.1f x".formatted(bytes(contestant) / ourBytes));
        }
        return table;
    }

    private double speed(Contestant contestant) {
        return Median.of(speeds.getOrDefault(contestant, List.of()));
    }

    private double bytes(Contestant contestant) {
        return Median.of(bytes.getOrDefault(contestant, List.of()));
    }
}
