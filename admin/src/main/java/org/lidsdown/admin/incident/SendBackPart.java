package org.lidsdown.admin.incident;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.util.StringConverter;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.now.Desk;
import org.lidsdown.admin.now.Sight;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Move;
import org.lidsdown.domain.people.PupilId;

/** Sends the walk back to an earlier box, with a reason. */
final class SendBackPart extends TitledPane {
    private final Words words = Words.of(SendBackPart.class);
    private final List<Box> boxes;

    SendBackPart(Sight sight, Desk desk, SchoolCalendar calendar, Optional<PupilId> branch) {
        this.boxes =
                sight.incident().moves(calendar).stream()
                        .filter(move ->
                                move instanceof Move.SendBack back && back.pupil().equals(branch))
                        .flatMap(move -> ((Move.SendBack) move).boxes().stream())
                        .toList();
        String place = "send-back" + branch.map(pupil -> "-" + pupil).orElse("");
        Parts.named(this, "send-back", words.say("send-back"), "send-back");
        setText(words.say("send-back"));
        setAnimated(false);
        ComboBox<Box> box =
                Parts.named(new ComboBox<>(), "send-back-box", words.say("send-back.box"));
        box.setPromptText(words.say("send-back.box"));
        box.getItems().setAll(boxes);
        box.setConverter(new Titles());
        box.setMaxWidth(Double.MAX_VALUE);
        TextField because = Parts.field("send-back-because", words.say("send-back.because"));
        because.textProperty().bindBidirectional(desk.draft(place));
        Button send =
                Parts.button(
                        "send-back-do",
                        words.say("send-back.do"),
                        () ->
                                desk.make(
                                        new Act.SentBack(
                                                box.getValue().id(),
                                                branch,
                                                because.getText().strip()),
                                        place),
                        "quiet");
        send.disableProperty().bind(box.valueProperty().isNull());
        setContent(Parts.column("send-back-content", box, because, send));
        setExpanded(!because.getText().isEmpty());
    }

    boolean isPossible() {
        return !boxes.isEmpty();
    }

    private static final class Titles extends StringConverter<Box> {
        @Override
        public String toString(Box box) {
            return box == null ? "" : box.card().title();
        }

        @Override
        public Box fromString(String title) {
            throw new UnsupportedOperationException("boxes are chosen, not typed");
        }
    }
}
