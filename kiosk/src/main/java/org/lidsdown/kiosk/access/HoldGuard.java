package org.lidsdown.kiosk.access;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
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

    /** Watches all that is touched within this; gives what makes it stop. */
    Runnable watch(Node frame) {
        EventHandler<MouseEvent> pressing = _ -> press();
        EventHandler<ActionEvent> acting = this::pass;
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
        frame.addEventFilter(ActionEvent.ACTION, acting);
        return () -> {
            frame.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressing);
            frame.removeEventFilter(ActionEvent.ACTION, acting);
        };
    }

    private void press() {
        touched = true;
        pressed = clock.getAsLong();
    }

    private void pass(ActionEvent event) {
        if (touched && clock.getAsLong() - pressed < nanos) {
            event.consume();
        }
    }
}
