package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import org.lidsdown.benchmarks.table.Sample;

/** The times between moments, beside those that were asked for. */
final class Intervals {
    private static final double MILLION = 1e6;

    private final BlockingQueue<Long> moments;
    private final Sample errors = new Sample();
    private long last;

    /** Begins with the first of these moments, in nanoseconds. */
    Intervals(BlockingQueue<Long> moments) throws InterruptedException {
        this.moments = moments;
        last = moments.take();
    }

    /** Waits for the next moment, which should come so long after the last. */
    void next(Duration asked) throws InterruptedException {
        long now = moments.take();
        errors.add((now - last - asked.toNanos()) / MILLION);
        last = now;
    }

    /** How much later than asked for each came, in milliseconds. */
    Sample errors() {
        return errors;
    }
}
