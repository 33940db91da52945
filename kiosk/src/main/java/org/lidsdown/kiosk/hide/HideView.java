package org.lidsdown.kiosk.hide;

import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Picture;

/** A calm picture that says nothing; one touch anywhere on it leads back. */
public final class HideView extends Button {

    private static final BackgroundSize COVER = new BackgroundSize(1, 1, true, true, false, true);

    public HideView(Look look, Runnable back) {
        setId("calm-picture");
        setAccessibleText(look.say("hide.back"));
        getStyleClass().setAll("calm-picture");
        setBackground(background(Picture.screen("calm")));
        setOnAction(_ -> back.run());
    }

    private static Background background(Image picture) {
        return new Background(
                new BackgroundImage(
                        picture,
                        BackgroundRepeat.NO_REPEAT,
                        BackgroundRepeat.NO_REPEAT,
                        BackgroundPosition.CENTER,
                        COVER));
    }
}
