package org.lidsdown.kiosk.access;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Switches that come in as keys; no other key does anything. */
final class Switches {

    private final Access.Switching by;
    private final Map<KeyCode, Switch> switches;
    private final Map<KeyCode, Runnable> wishes;
    private final PauseTransition held = new PauseTransition();

    /** What each key does once it counts. */
    Switches(Access.Switching by, Map<KeyCode, Runnable> wishes) {
        this.by = by;
        this.wishes = wishes;
        this.switches =
                Map.of(
                        KeyCode.SPACE,
                        new Switch(by.debounce(), System::nanoTime),
                        KeyCode.ENTER,
                        new Switch(by.debounce(), System::nanoTime));
    }

    /** Listens to the keys before anything in this window does; gives what makes it stop. */
    Runnable listen(Scene scene) {
        EventHandler<KeyEvent> handler = this::handle;
        scene.addEventFilter(KeyEvent.ANY, handler);
        return () -> {
            held.stop();
            scene.removeEventFilter(KeyEvent.ANY, handler);
        };
    }

    private void handle(KeyEvent event) {
        event.consume();
        Switch pressed = switches.get(event.getCode());
        if (pressed == null) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && pressed.down()) {
            count(wishes.getOrDefault(event.getCode(), () -> {}));
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.stop();
            pressed.up();
        }
    }

    private void count(Runnable wish) {
        if (by.acceptance().isZero()) {
            wish.run();
            return;
        }
        held.stop();
        held.setDuration(Duration.millis((double) by.acceptance().toMillis()));
        held.setOnFinished(_ -> wish.run());
        held.playFromStart();
    }
}
