package org.lidsdown.benchmarks.bare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one button, which tells of its start in the way in which the kiosk does. */
public final class BareWindow {
    private BareWindow() {}

    /** Opens the window. */
    public static void main(String... arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Button("Begin"))));
            stage.setFullScreen(true);
            stage.show();
            timeTheStart();
        });
    }

    private static void timeTheStart() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    System.out.println(sinceTheProcessBegan().toMillis() + " ms");
                }
            }
        }.start();
    }

    private static Duration sinceTheProcessBegan() {
        Instant began = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(began, Clock.systemUTC().instant());
    }
}
