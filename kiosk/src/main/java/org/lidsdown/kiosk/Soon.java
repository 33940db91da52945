package org.lidsdown.kiosk;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** What may wait until something is to be seen. */
final class Soon {

    private Soon() {}

    /** Does this on the screen's thread once the first picture is painted. */
    static void afterTheFirstPicture(Runnable then) {
        new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                if (laidOut) {
                    stop();
                    Platform.runLater(then);
                }
                laidOut = true;
            }
        }.start();
    }
}
