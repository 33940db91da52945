package org.lidsdown.kiosk.touch;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Lets a touch through and swallows those that follow too soon; a first call for help is never too
 * soon, nor is a key of the staff's.
 */
public final class RepeatGuard implements EventHandler<ActionEvent> {

    private static final String STAFF = "staff-key";

    private final long nanos;
    private final LongSupplier clock;
    private boolean touched;
    private long last;
    private @Nullable String lastId;

    /** Swallows what follows within this time, by this clock of nanoseconds. */
    public RepeatGuard(Duration within, LongSupplier clock) {
        this.nanos = within.toNanos();
        this.clock = clock;
    }

    @Override
    public void handle(ActionEvent event) {
        if (event.getTarget() instanceof Node node
                && !node.getStyleClass().contains(STAFF)
                && !passes(node.getId())) {
            event.consume();
        }
    }

    private boolean passes(String id) {
        long now = clock.getAsLong();
        boolean firstCall = id.equals("help-now") && !id.equals(lastId);
        if (touched && now - last < nanos && !firstCall) {
            return false;
        }
        touched = true;
        last = now;
        lastId = id;
        return true;
    }
}
