package org.lidsdown.kiosk.stillhere;

import java.util.List;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/**
 * Asks whether anybody is still there, before what was told so far is kept and the screen cleared.
 */
public final class StillHereView extends Page {

    public StillHereView(Look look, Runnable here) {
        super(look, "still-here");
        Tile yes =
                new Tile("i-am-here", look.say("still-here.yes"), look.picture("wave"), here)
                        .of("tell");
        put(Grid.of(look, List.of(yes)), 1);
    }
}
