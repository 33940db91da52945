package org.lidsdown.kiosk.corner;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.lidsdown.kiosk.look.Measure;

/**
 * The upper left corner of the screen, where nothing else can be touched: whoever holds it for long
 * enough opens what is for the staff.
 */
public final class Corner {

    private final Supplier<Measure> measure;
    private final PauseTransition held = new PauseTransition();

    private Corner(Supplier<Measure> measure) {
        this.measure = measure;
    }

    /** Watches the corner of this window, and says when it was held for this time. */
    public static void watch(
            Scene scene, Supplier<Measure> measure, Duration time, Runnable opened) {
        Corner corner = new Corner(measure);
        corner.held.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
        corner.held.setOnFinished(_ -> opened.run());
        scene.addEventFilter(MouseEvent.ANY, corner::handle);
    }

    private void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && isHere(event)) {
            held.playFromStart();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                || (event.getEventType() == MouseEvent.MOUSE_DRAGGED && !isHere(event))) {
            held.stop();
        }
    }

    private boolean isHere(MouseEvent event) {
        double edge = measure.get().edge();
        return event.getSceneX() <= edge && event.getSceneY() <= edge;
    }
}
