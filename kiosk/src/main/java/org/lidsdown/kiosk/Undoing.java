package org.lidsdown.kiosk;

import java.time.Duration;
import org.lidsdown.kiosk.touch.Rail;

/** For a little while after help was called, another touch takes that back. */
final class Undoing {

    private final Rail rail;
    private final Duration time;
    private final Wait wait = new Wait();

    /** Offers it on this rail, for so long. */
    Undoing(Rail rail, Duration time) {
        this.rail = rail;
        this.time = time;
    }

    void offer() {
        rail.canUndo(true);
        wait.begin(time, this::end);
    }

    boolean isOffered() {
        return wait.isRunning();
    }

    void end() {
        wait.callOff();
        rail.canUndo(false);
    }
}
