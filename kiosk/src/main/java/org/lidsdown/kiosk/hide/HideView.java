package org.lidsdown.kiosk.hide;

import javafx.scene.control.Button;
import org.lidsdown.kiosk.look.Look;

/** A calm picture that says nothing; one touch anywhere on it leads back. */
public final class HideView extends Button {

    public HideView(Look look, Runnable back) {
        setId("calm-picture");
        setAccessibleText(look.say("hide.back"));
        getStyleClass().setAll("calm-picture");
        setOnAction(_ -> back.run());
    }
}
