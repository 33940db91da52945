package org.lidsdown.admin.incident;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Said;
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
    private final ComboBox<Box> box = new ComboBox<>();
    private final TextField because =
            Parts.field("send-back-because", words.say("send-back.because"));
    private final List<Box> boxes;
    private final Desk desk;
    private final Optional<PupilId> branch;
    private final String place;

    SendBackPart(Sight sight, Desk desk, SchoolCalendar calendar, Optional<PupilId> branch) {
        this.boxes = boxes(sight, calendar, branch);
        this.desk = desk;
        this.branch = branch;
        this.place = "send-back" + branch.map(pupil -> "-" + pupil).orElse("");
        Parts.named(this, "send-back", words.say("send-back"), "send-back");
        setText(words.say("send-back"));
        setAnimated(false);
        because.textProperty().bindBidirectional(desk.draft(place));
        setContent(Parts.column("send-back-content", choosing(), because, sending()));
        setExpanded(!because.getText().isEmpty());
    }

    private static List<Box> boxes(Sight sight, SchoolCalendar calendar, Optional<PupilId> branch) {
        return sight.incident().moves(calendar).stream()
                .filter(move -> move instanceof Move.SendBack back && back.pupil().equals(branch))
                .flatMap(move -> ((Move.SendBack) move).boxes().stream())
                .toList();
    }

    private ComboBox<Box> choosing() {
        Parts.named(box, "send-back-box", words.say("send-back.box"));
        box.setPromptText(words.say("send-back.box"));
        box.getItems().setAll(boxes);
        box.setConverter(new Said<>(one -> one.card().title()));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Button sending() {
        Button send = Parts.button("send-back-do", words.say("send-back.do"), this::send, "quiet");
        send.disableProperty().bind(box.valueProperty().isNull());
        return send;
    }

    private void send() {
        String reason = because.getText().strip();
        desk.make(new Act.SentBack(box.getValue().id(), branch, reason), place);
    }

    boolean isPossible() {
        return !boxes.isEmpty();
    }
}
