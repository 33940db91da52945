package org.lidsdown.kiosk.feelings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Answering;
import org.lidsdown.kiosk.touch.Choice;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** How do you feel? One face or two, then on. */
public final class FeelingsView extends Page {

    private final Consumer<Answer<Feeling>> soFar;
    private final Consumer<Answer<Feeling>> answered;
    private final Map<Feeling, Tile> tiles = new EnumMap<>(Feeling.class);
    private final List<Feeling> chosen = new ArrayList<>();
    private final Tile on;

    /** Asks, with the faces that are chosen already; tells of each touch, and of the answer. */
    public FeelingsView(
            Look look,
            List<Choice<Feeling>> faces,
            List<Feeling> already,
            Consumer<Answer<Feeling>> soFar,
            Consumer<Answer<Feeling>> answered) {
        super(look, "feelings");
        this.soFar = soFar;
        this.answered = answered;
        Answering<Feeling> answering = new Answering<>(look, answered);
        faces.forEach(face -> tiles.put(face.meaning(), face(face)));
        put(
                Grid.of(
                        look,
                        Stream.concat(tiles.values().stream(), Stream.of(answering.dontKnow()))
                                .toList()),
                1);
        on =
                new Tile("go-on", look.say("page.skip"), look().picture("skip"), this::goOn)
                        .of("quiet");
        leadOn(on);
        chosen.addAll(already);
        show();
    }

    private Tile face(Choice<Feeling> face) {
        return Tile.of(face, () -> touch(face.meaning()));
    }

    private void touch(Feeling feeling) {
        if (!chosen.remove(feeling)) {
            if (chosen.size() == Answers.MOST_FEELINGS) {
                chosen.removeFirst();
            }
            chosen.add(feeling);
        }
        show();
        soFar.accept(answer(new Answer.NotReached<>()));
    }

    private Answer<Feeling> answer(Answer<Feeling> ifNone) {
        return chosen.isEmpty() ? ifNone : new Answer.Chosen<>(chosen);
    }

    private void goOn() {
        answered.accept(answer(new Answer.Skipped<>()));
    }

    private void show() {
        tiles.forEach((feeling, tile) -> tile.choose(chosen.contains(feeling)));
        String way = chosen.isEmpty() ? "skip" : "next";
        on.show(look().say("page." + way), look().picture(way));
        on.sayAs(way);
        on.mark("go", !chosen.isEmpty());
    }
}
