package org.lidsdown.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** The screen at rest: one hand to touch, and nothing of anybody. */
public final class WelcomeView extends Page {

    /** The hand to begin with, and a way to other languages where there are any. */
    public WelcomeView(Look look, Runnable begin, Optional<Runnable> languages) {
        super(look, "welcome");
        Tile tell =
                new Tile("begin", look.say("welcome.tell"), look.picture("tell"), begin).of("tell");
        put(Grid.of(look, List.of(tell)), 1);
        languages.ifPresent(ask ->
                leadOn(
                        new Tile(
                                        "languages",
                                        look.say("welcome.languages"),
                                        look.picture("languages"),
                                        ask)
                                .of("quiet")));
    }
}
