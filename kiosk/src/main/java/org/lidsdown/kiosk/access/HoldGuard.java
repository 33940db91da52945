package org.lidsdown.kiosk.access;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Lets a touch count only where the finger stayed for long enough. */
final class HoldGuard {

    private final long nanos;
    private final LongSupplier clock;
    private boolean touched;
    private long pressed;

    HoldGuard(Duration hold, LongSupplier clock) {
        this.nanos = hold.toNanos();
        this.clock = clock;
    }

    /** Watches all that is touched within this. */
    void watch(Node frame) {
        frame.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> {
                    touched = true;
                    pressed = clock.getAsLong();
                });
        frame.addEventFilter(ActionEvent.ACTION, this::pass);
    }

    private void pass(ActionEvent event) {
        if (touched && clock.getAsLong() - pressed < nanos) {
            event.consume();
        }
    }
}
