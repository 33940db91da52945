package org.lidsdown.kiosk;

import java.util.function.Supplier;
import javafx.scene.Scene;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.outbox.Scribe;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.telling.Telling;

/**
 * One window's worth of kiosk: its screens, the way through them, and the scene that shows them.
 */
record Showing(Screens screens, Journey journey, Scene scene) {

    /** What all windows of a kiosk have in common. */
    record Parts(
            Words words,
            Provisioning school,
            Supplier<Telling> tellings,
            Scribe scribe,
            Patience patience) {}

    /**
     * The size that a window begins with; the pixels in a millimetre are 0 where nobody measured
     * the screen.
     */
    record Size(double width, double height, double millimetre) {

        Measure measure() {
            return millimetre > 0
                    ? new Measure(width, height, millimetre)
                    : Measure.of(width, height);
        }
    }

    static Showing of(Parts parts, Theme theme, Size first) {
        Measured measured = new Measured(first);
        Look look = new Look(parts.words(), measured);
        Screens screens = new Screens(look, new Choices(look, parts.school()));
        Journey journey =
                new Journey(look, screens, parts.tellings(), parts.scribe(), parts.patience());
        Scene scene = new Scene(journey.frame(), first.width(), first.height());
        scene.getStylesheets().add(theme.sheet());
        measured.follow(scene, journey);
        return new Showing(screens, journey, scene);
    }

    /** The measure of a window that may change its size. */
    private static final class Measured implements Supplier<Measure> {

        private final double millimetre;
        private Measure now;

        Measured(Size first) {
            this.millimetre = first.millimetre();
            this.now = first.measure();
        }

        @Override
        public Measure get() {
            return now;
        }

        void follow(Scene scene, Journey journey) {
            scene.widthProperty().addListener(_ -> fit(scene, journey));
            scene.heightProperty().addListener(_ -> fit(scene, journey));
        }

        private void fit(Scene scene, Journey journey) {
            now = new Size(scene.getWidth(), scene.getHeight(), millimetre).measure();
            journey.frame().requestLayout();
        }
    }
}
