package org.lidsdown.kiosk.tellnow;

import java.util.List;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/**
 * Sends the pupil to a grown-up when the kiosk could not keep what was told; it never says thank
 * you for that.
 */
public final class TellNowView extends Page {

    public TellNowView(Look look, Runnable done) {
        super(look, "tell-now");
        put(
                Grid.of(
                        look,
                        List.of(
                                new Tile(
                                                "i-will-tell",
                                                look.say("tell-now.done"),
                                                look.picture("go-to-grown-up"),
                                                done)
                                        .of("help"))),
                1);
    }
}
