package org.lidsdown.kiosk.access;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One switch that trembles, bounces and is held: keyboards repeat a key that is held, and a spring
 * opens and closes a contact several times.
 */
final class Switch {

    private final long debounce;
    private final LongSupplier clock;
    private boolean isDown;
    private boolean wasUp;
    private long up;

    /** By this clock of nanoseconds, nothing counts so soon after it was let go. */
    Switch(Duration debounce, LongSupplier clock) {
        this.debounce = debounce.toNanos();
        this.clock = clock;
    }

    /** It went down, or is said to be down still; whether that is a press. */
    boolean down() {
        if (isDown) {
            return false;
        }
        isDown = true;
        return !wasUp || clock.getAsLong() - up >= debounce;
    }

    /** It was let go. */
    void up() {
        isDown = false;
        wasUp = true;
        up = clock.getAsLong();
    }
}
