package org.lidsdown.kiosk.touch;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.kiosk.look.Look;

/** Tiles that answer a question as soon as they are touched. */
public final class Answering<T> {

    private final Look look;
    private final Consumer<Answer<T>> answered;

    public Answering(Look look, Consumer<Answer<T>> answered) {
        this.look = look;
        this.answered = answered;
    }

    /** A tile for each choice. */
    public Stream<Tile> choices(List<Choice<T>> choices) {
        return choices.stream().map(this::choice);
    }

    /** The tile for one choice. */
    public Tile choice(Choice<T> choice) {
        return Tile.of(choice, () -> answered.accept(Answer.of(choice.meaning())));
    }

    /** The tile that says "I don't know". */
    public Tile dontKnow() {
        return new Tile(
                "dont-know",
                look.say("page.dont-know"),
                look.picture("dont-know"),
                () -> answered.accept(new Answer.DontKnow<>()));
    }

    /** The tile that passes the question over. */
    public Tile skip() {
        return new Tile(
                        "skip",
                        look.say("page.skip"),
                        look.picture("skip"),
                        () -> answered.accept(new Answer.Skipped<>()))
                .of("quiet");
    }
}
