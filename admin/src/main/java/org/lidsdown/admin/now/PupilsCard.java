package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/** The part for each pupil: who is on the incident, how far they are, and who else to add. */
final class PupilsCard extends VBox {
    private final Words words = Words.of(PupilsCard.class);
    private final Sight sight;
    private final Desk desk;
    private final Box box;

    PupilsCard(Station station, Sight sight, Desk desk) {
        this.sight = sight;
        this.desk = desk;
        this.box = station.box();
        Parts.named(this, "card-" + box.id(), box.card().title(), "card", "now-card");
        getChildren().add(new BoxHead(box));
        sight.incident().branches().forEach((pupil, walk) -> getChildren().add(row(pupil, walk)));
        getChildren().add(new AddPupil(sight, desk));
        boolean nobody = sight.incident().branches().isEmpty();
        String place = "nobody-" + box.id();
        TextField because = Parts.field("nobody-because", words.say("pupils.nobody"));
        because.textProperty().bindBidirectional(desk.draft(place));
        GoOn goOn =
                new GoOn(
                        "go-on-" + box.id(),
                        words.say("go-on"),
                        holds(station, because),
                        () ->
                                desk.make(
                                        new Act.WentOn(
                                                box.id(),
                                                Optional.empty(),
                                                because.getText().strip()),
                                        place));
        because.textProperty().addListener((_, _, _) -> goOn.hold(holds(station, because)));
        if (nobody) {
            getChildren().add(because);
        }
        getChildren().add(goOn);
    }

    private Optional<String> holds(Station station, TextField because) {
        return station.holds().filter(_ -> because.getText().isBlank()).map(sight.refusals()::of);
    }

    private Node row(PupilId pupil, Walk walk) {
        String name = sight.names().of(pupil);
        Button go =
                Parts.button(
                        "look-" + pupil,
                        words.say("pupils.look", name),
                        () -> desk.look(Optional.of(pupil)),
                        walk.ended() ? "quiet" : "done");
        HBox row =
                Parts.row(
                        "pupil-row",
                        Parts.growing(
                                Parts.column(
                                        "pupil-words",
                                        Parts.text(name, "strong"),
                                        Parts.text(where(walk), "caption"))),
                        go);
        return row;
    }

    private String where(Walk walk) {
        if (walk.ended()) {
            return words.say("pupils.done");
        }
        return String.join(
                ", ",
                walk.boxes().stream()
                        .map(at -> sight.incident().chart().boxOf(at).card().title())
                        .toList());
    }
}
