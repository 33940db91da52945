package org.lidsdown.kiosk.thanks;

import java.util.List;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** Says thank you, and only ever comes up when what was told is safe on disk. */
public final class ThanksView extends Page {

    /**
     * Thanks, and says which grown-up will know; or that one will, where none was named or the name
     * is written in other letters than the sentence.
     */
    public ThanksView(Look look, List<String> named, Runnable done) {
        super(look, "thanks");
        named.stream()
                .map(name -> look.words().of("thanks.helper-named", name))
                .filter(Lettering::draws)
                .forEach(this::help);
        put(
                Grid.of(
                        look,
                        List.of(
                                new Tile(
                                                "done",
                                                look.say("thanks.done"),
                                                look.picture("done"),
                                                done)
                                        .of("go"))),
                1);
    }
}
