package org.lidsdown.kiosk;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.touch.Frame;

/**
 * Lays each screen out once where nobody sees it, one after the other and between other things, so
 * that a pupil's first touch is as quick as the hundredth.
 */
final class Warming {

    private static final Duration PACE = Duration.ofMillis(150);

    private final Wait pace = new Wait();
    private final Showing unseen;
    private final Consumer<Frame> prepared;
    private final Iterator<Screen> screens;

    private Warming(Showing unseen, Consumer<Frame> prepared) {
        this.unseen = unseen;
        this.prepared = prepared;
        this.screens = unseen.screens().all().iterator();
    }

    /**
     * Warms the screens of a window of this size, and lets this prepare what is said on each; gives
     * what makes it stop.
     */
    static Runnable begin(
            Showing.Parts parts, Theme theme, Showing.Size size, Consumer<Frame> prepared) {
        Warming warming = new Warming(Showing.of(parts.unseen(), theme, size), prepared);
        warming.unseen.journey().frame().offerToListen(() -> {});
        warming.pace.begin(PACE, warming::next);
        return warming.pace::callOff;
    }

    private void next() {
        if (screens.hasNext()) {
            Journey journey = unseen.journey();
            journey.frame().show(screens.next().page().apply(journey));
            Parent root = unseen.scene().getRoot();
            root.applyCss();
            root.layout();
            prepared.accept(journey.frame());
            pace.begin(PACE, this::next);
        } else {
            unseen.journey().stop();
        }
    }
}
