package org.lidsdown.kiosk;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** One thing that happens after a while, unless it is begun anew or called off. */
final class Wait {

    private final PauseTransition pause = new PauseTransition();

    void begin(Duration time, Runnable then) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> then.run());
        pause.playFromStart();
    }

    void callOff() {
        pause.stop();
    }

    boolean isRunning() {
        return pause.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }
}
