package org.lidsdown.kiosk.check;

import java.util.List;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Face;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** Shows the pictures that were chosen, and asks before anything is sent. */
public final class CheckView extends Page {

    private static final double PICTURES = 0.46;

    public CheckView(Look look, List<Choice<?>> chosen, Runnable send, Runnable change) {
        super(look, "check");
        if (!chosen.isEmpty()) {
            put(
                    Grid.shown(
                            look,
                            chosen.stream()
                                    .map(one -> new Face(one.words(), one.picture()))
                                    .toList()),
                    PICTURES);
        }
        put(
                Grid.of(
                        look,
                        List.of(
                                new Tile("send", look.say("check.send"), look.picture("send"), send)
                                        .of("go"),
                                new Tile(
                                        "change",
                                        look.say("check.change"),
                                        look.picture("change"),
                                        change))),
                chosen.isEmpty() ? 1 : 1 - PICTURES);
    }
}
