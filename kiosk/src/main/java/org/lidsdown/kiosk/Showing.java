package org.lidsdown.kiosk;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;
import org.lidsdown.kiosk.look.Symbols;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.outbox.Keeping;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.telling.Telling;
import org.lidsdown.kiosk.touch.RepeatGuard;

/**
 * One window's worth of kiosk: its screens, the way through them, and the scene that shows them.
 */
record Showing(Screens screens, Journey journey, Scene scene, Measured measured) {

    /** What all windows of a kiosk have in common. */
    record Parts(
            Supplier<Words> words,
            Provisioning school,
            Supplier<Telling> tellings,
            Keeping keeping,
            Audience audience,
            List<Tongue> tongues,
            Symbols symbols,
            Patience patience) {

        /** The same where nobody tells, so that nothing becomes known there. */
        Parts unseen() {
            return saying(words);
        }

        /** The same in these words, where nobody tells. */
        Parts saying(Words other) {
            return saying(() -> other);
        }

        private Parts saying(Supplier<Words> other) {
            return new Parts(
                    other, school, tellings, keeping, Audience.NOBODY, tongues, symbols, patience);
        }
    }

    /**
     * The size that a window begins with; the pixels in a millimetre and the distance of the eyes
     * are 0 where nobody measured them.
     */
    record Size(double width, double height, double millimetre, double distance) {

        Size(double width, double height, double millimetre) {
            this(width, height, millimetre, 0);
        }

        Measure measure() {
            return millimetre > 0
                    ? new Measure(width, height, millimetre, distance)
                    : Measure.of(width, height);
        }
    }

    static Showing of(Parts parts, Theme theme, Size first) {
        Measured measured = new Measured(first);
        Look look = new Look(parts.words(), measured, parts.symbols());
        Screens screens =
                new Screens(
                        look, new Choices(look, parts.school()), parts.audience(), parts.tongues());
        Journey journey =
                new Journey(
                        look,
                        screens,
                        parts.tellings(),
                        parts.keeping(),
                        parts.audience(),
                        parts.patience());
        journey.frame()
                .addEventFilter(
                        ActionEvent.ACTION,
                        new RepeatGuard(parts.patience().repeat(), System::nanoTime));
        Scene scene = new Scene(journey.frame(), first.width(), first.height());
        scene.getStylesheets().add(theme.sheet());
        measured.follow(scene, journey);
        return new Showing(screens, journey, scene, measured);
    }
}
