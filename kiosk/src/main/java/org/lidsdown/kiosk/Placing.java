package org.lidsdown.kiosk;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.lidsdown.kiosk.corner.Sizes;
import org.lidsdown.kiosk.options.Options;

/**
 * Where on the screen the kiosk stands, and how large: the whole screen, out of which no key leads,
 * unless a window was asked for.
 */
record Placing(Options.Looks looks, double given, Optional<Sizes> measured) {

    /** The size that it begins with, in pixels and, where somebody measured, in millimetres. */
    Showing.Size size() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Rectangle2D window = Objects.requireNonNullElse(looks.window(), screen);
        double longer = measured.map(Sizes::screen).orElse(given);
        double millimetre =
                longer > 0 ? Math.max(screen.getWidth(), screen.getHeight()) / longer : 0;
        return new Showing.Size(
                window.getWidth(),
                window.getHeight(),
                millimetre,
                measured.map(Sizes::distance).orElse(0));
    }

    /** Puts the window there. */
    void place(Stage stage) {
        Rectangle2D window = looks.window();
        if (window == null) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
            stage.setAlwaysOnTop(true);
            stage.setOnCloseRequest(event -> event.consume());
        } else {
            stage.setX(window.getMinX());
            stage.setY(window.getMinY());
            stage.setWidth(window.getWidth());
            stage.setHeight(window.getHeight());
        }
    }
}
