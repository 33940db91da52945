package org.lidsdown.kiosk.what;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Answering;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;

/** What was it? Only the form it came in. */
public final class WhatView extends Page {

    public WhatView(Look look, List<Choice<Form>> forms, Consumer<Answer<Form>> answered) {
        super(look, "what");
        Answering<Form> answering = new Answering<>(look, answered);
        put(
                Grid.of(
                        look,
                        Stream.concat(answering.choices(forms), Stream.of(answering.dontKnow()))
                                .toList()),
                1);
        leadOn(answering.skip());
    }
}
