package org.lidsdown.kiosk.corner;

import java.io.IOException;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lets the staff choose a PIN, typed twice. */
final class ChoosePane extends VBox {

    private final Tools tools;
    private final Pin pin;
    private final Runnable chosen;
    private final Label said;
    private String first = "";

    ChoosePane(Tools tools, Pin pin, Runnable chosen, Runnable back) {
        super(tools.measure().gap() / 2);
        this.tools = tools;
        this.pin = pin;
        this.chosen = chosen;
        said = tools.line(tools.words().of("choose.helper"));
        said.setId("pin-said");
        getChildren()
                .setAll(
                        tools.heading("choose.heading"),
                        said,
                        tools.row(
                                new Pad(tools, this::typed),
                                tools.key("corner-back", tools.words().of("back"), back)));
    }

    private void typed(String digits) {
        if (first.isEmpty()) {
            boolean can = Pin.canBe(digits);
            first = can ? digits : "";
            said.setText(tools.words().of(can ? "choose.again" : "choose.short"));
        } else if (first.equals(digits)) {
            set(digits);
        } else {
            first = "";
            said.setText(tools.words().of("choose.differs"));
        }
    }

    private void set(String digits) {
        setDisable(true);
        Thread.ofVirtual()
                .start(() -> {
                    boolean set = written(digits);
                    Platform.runLater(() -> done(set));
                });
    }

    private boolean written(String digits) {
        try {
            pin.set(digits);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void done(boolean set) {
        setDisable(false);
        first = "";
        if (set) {
            chosen.run();
        } else {
            said.setText(tools.words().of("choose.failed"));
        }
    }
}
