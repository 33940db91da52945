package org.lidsdown.kiosk.lid;

import java.util.List;
import java.util.function.Consumer;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Answering;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** Shows how a screen is shut, and goes on whether it was or not. */
public final class ShutItView extends Page {

    public ShutItView(Look look, Consumer<Answer<Lid>> answered) {
        super(look, "shut-it");
        Answering<Lid> answering = new Answering<>(look, answered);
        put(
                Grid.of(
                        look,
                        List.of(
                                answering.choice(choice("lid", "lid-shut")).of("go"),
                                answering.choice(choice("screen", "screen-off")).of("go"))),
                1);
        leadOn(
                new Tile(
                                "still-open",
                                look.say("page.next"),
                                look().picture("next"),
                                () -> answered.accept(Answer.of(Lid.NOT_YET)))
                        .of("quiet"));
    }

    private Choice<Lid> choice(String word, String picture) {
        return new Choice<>(
                Lid.SHUT, "shut-" + word, look().say("shut-it." + word), look().picture(picture));
    }
}
