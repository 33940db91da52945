package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.animation.PauseTransition;
import org.lidsdown.benchmarks.table.Sample;

/** JavaFX's own timer with nothing around it, begun anew each time that it ends. */
final class BareTimer implements Exercise {

    @Override
    public Sample errors(Duration asked, int times) throws InterruptedException {
        BlockingQueue<Long> ends = new LinkedBlockingQueue<>();
        PauseTransition timer = Room.call(() -> begin(asked, ends));
        Intervals intervals = new Intervals(ends);
        for (int i = 0; i < times; i++) {
            intervals.next(asked);
        }
        Room.call(() -> {
            timer.setOnFinished(null);
            timer.stop();
            return timer;
        });
        return intervals.errors();
    }

    private static PauseTransition begin(Duration asked, BlockingQueue<Long> ends) {
        PauseTransition timer =
                new PauseTransition(javafx.util.Duration.millis((double) asked.toMillis()));
        timer.setOnFinished(_ -> {
            ends.add(System.nanoTime());
            timer.playFromStart();
        });
        ends.add(System.nanoTime());
        timer.playFromStart();
        return timer;
    }
}
