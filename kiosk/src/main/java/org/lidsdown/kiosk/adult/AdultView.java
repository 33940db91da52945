package org.lidsdown.kiosk.adult;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Answering;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;
import org.lidsdown.kiosk.touch.Turning;

/** Whom does the pupil want to talk to? A wish: it never decides who is told. */
public final class AdultView extends Page {

    /** Asks, with the staff by picture, and those who are nobody in particular always there. */
    public AdultView(
            Look look,
            List<Choice<Adult>> staff,
            List<Choice<Adult>> others,
            Consumer<Answer<Adult>> answered) {
        super(look, "adult");
        Answering<Adult> answering = new Answering<>(look, answered);
        List<Tile> always =
                Stream.concat(answering.choices(others), Stream.of(answering.dontKnow())).toList();
        put(
                new Turning(look, look.measure().names(), answering.choices(staff).toList(), always)
                        .grid(),
                1);
        leadOn(answering.skip());
    }
}
