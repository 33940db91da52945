package org.lidsdown.kiosk.who;

import java.util.List;
import java.util.function.Consumer;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Answering;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Turning;

/** A pupil finds the own picture, or passes this over. */
public final class WhoView extends Page {

    public WhoView(Look look, List<Choice<Token>> pupils, Consumer<Answer<Token>> answered) {
        super(look, "who");
        Answering<Token> answering = new Answering<>(look, answered);
        put(
                new Turning(
                                look,
                                look.measure().names(),
                                answering.choices(pupils).toList(),
                                List.of())
                        .grid(),
                1);
        leadOn(answering.skip());
    }
}
