package org.lidsdown.kiosk.corner;

import java.io.IOException;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks for the PIN. */
final class AskPane extends VBox {

    private final Tools tools;
    private final Pin pin;
    private final Runnable right;
    private final Runnable wrong;
    private final Label said;

    AskPane(Tools tools, Pin pin, Runnable right, Runnable wrong, Runnable back) {
        super(tools.measure().gap() / 2);
        this.tools = tools;
        this.pin = pin;
        this.right = right;
        this.wrong = wrong;
        said = tools.line(tools.words().of("ask.helper"));
        said.setId("pin-said");
        Pad pad = new Pad(tools, this::tried);
        getChildren()
                .setAll(
                        tools.heading("ask.heading"),
                        said,
                        tools.row(pad, tools.key("corner-back", tools.words().of("back"), back)));
    }

    /** The hash is slow on purpose, so it is not reckoned on the screen's thread. */
    private void tried(String digits) {
        setDisable(true);
        Thread.ofVirtual()
                .start(() -> {
                    Runnable answer = answer(digits);
                    Platform.runLater(() -> {
                        setDisable(false);
                        answer.run();
                    });
                });
    }

    private Runnable answer(String digits) {
        try {
            return switch (pin.check(digits)) {
                case Pin.Said.Right _ -> right;
                case Pin.Said.Wrong _ -> this::wrong;
                case Pin.Said.Wait(Duration rest) ->
                        () -> said.setText(tools.words().of("ask.wait", rest.toSeconds() + 1));
            };
        } catch (IOException _) {
            return () -> said.setText(tools.words().of("ask.damaged"));
        }
    }

    private void wrong() {
        said.setText(tools.words().of("ask.wrong"));
        wrong.run();
    }
}
