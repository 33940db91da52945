package org.lidsdown.kiosk.welcome;

import java.util.List;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Picture;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** The screen at rest: one hand to touch, and nothing of anybody. */
public final class WelcomeView extends Page {

    public WelcomeView(Look look, Runnable begin) {
        super(look, "welcome");
        Tile tell =
                new Tile("begin", look.say("welcome.tell"), Picture.named("tell"), begin)
                        .of("tell");
        put(Grid.of(look, List.of(tell)), 1);
    }
}
