package org.lidsdown.benchmarks.chart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.ChartReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is measured: every way through the shipped chart, one after the other. */
@State(Scope.Benchmark)
public class ChartWalks {
    /** Who walks. */
    @Param public Contestant contestant = Contestant.LIDS_DOWN;

    private @Nullable Engine engine;
    private Turn[][] ways = {};

    /** Builds the engine and the answers, unmeasured. */
    @Setup
    public void prepare() {
        Chart chart = ChartReader.torView();
        engine = contestant.engine(chart);
        ways = Ways.of(chart).stream().map(way -> way.toArray(new Turn[0])).toArray(Turn[][]::new);
    }

    /** Walks every way. */
    @Benchmark
    public Object everyWay() {
        Engine walker = Objects.requireNonNull(engine);
        for (Turn[] way : ways) {
            walker.begin();
            for (Turn turn : way) {
                walker.answer(turn);
            }
        }
        return walker;
    }
}
