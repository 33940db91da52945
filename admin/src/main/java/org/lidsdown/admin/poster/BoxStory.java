package org.lidsdown.admin.poster;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Overlay;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.incident.DutyStanding;

/** What a box says: the print's own sentences, what practice adds and why, and how it stands. */
public final class BoxStory extends VBox {
    private final Words words = Words.of(BoxStory.class);

    /** Tells about this box. */
    public BoxStory(Box box, List<DutyStanding> standings) {
        getStyleClass().add("box-story");
        setId("box-story");
        getChildren().add(Parts.text(box.card().title(), "card-title"));
        box.card().overlay().ifPresent(this::overlay);
        List<Sentence> sentences = box.card().sentences();
        if (!sentences.isEmpty()) {
            getChildren().add(Parts.text(words.say("printed"), "caption"));
            sentences.forEach(s -> getChildren().add(Parts.text("“" + s.words() + "”", "printed")));
        }
        if (!box.duties().isEmpty()) {
            getChildren().add(Parts.text(words.say("duties"), "caption"));
            box.duties().forEach(duty -> getChildren().add(duty(duty, standings)));
        }
    }

    /** Shows it beside the box until it is closed by Esc or a click elsewhere. */
    public void openAt(Node box) {
        PopOver above = new PopOver(this);
        above.setTitle("");
        above.setAnimated(false);
        above.setDetachable(false);
        above.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        above.show(box);
    }

    private void overlay(Overlay overlay) {
        String date = overlay.date().toString();
        getChildren()
                .addAll(
                        Parts.text(words.say("overlay"), "caption", "overlay-caption"),
                        Parts.text(overlay.why()),
                        Parts.text(words.say("overlay.source", overlay.source(), date), "caption"));
    }

    private Node duty(Duty duty, List<DutyStanding> standings) {
        String state =
                standings.stream()
                        .filter(standing -> standing.duty().equals(duty))
                        .map(standing -> standing.state().name())
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .map(name -> " · " + words.say("state." + name))
                        .findFirst()
                        .orElse("");
        return Parts.column(
                "box-story-duty",
                Parts.text(duty.words()),
                Parts.text(duty.owner().title() + state, "caption"));
    }
}
