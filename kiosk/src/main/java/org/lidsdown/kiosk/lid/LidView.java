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

/** The school's first rule, asked: is the screen shut? */
public final class LidView extends Page {

    public LidView(Look look, Consumer<Answer<Lid>> answered) {
        super(look, "lid");
        Answering<Lid> answering = new Answering<>(look, answered);
        put(
                Grid.of(
                        look,
                        List.of(
                                answering.choice(choice(Lid.SHUT, "shut", "lid-shut")).of("go"),
                                answering.choice(choice(Lid.NOT_YET, "open", "lid-open")))),
                1);
        leadOn(answering.skip());
    }

    private Choice<Lid> choice(Lid lid, String word, String picture) {
        return new Choice<>(lid, "lid-" + word, look().say("lid." + word), look().picture(picture));
    }
}
