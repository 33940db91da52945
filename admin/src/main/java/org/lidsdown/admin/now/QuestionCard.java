package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.people.PupilId;

/** A question of the chart with its answers as big buttons. */
final class QuestionCard extends VBox {
    private final Box.Question question;
    private final Optional<PupilId> pupil;
    private final Desk desk;
    private final String place;
    private final TextField because;

    QuestionCard(Box.Question question, Optional<PupilId> pupil, Desk desk) {
        this.question = question;
        this.pupil = pupil;
        this.desk = desk;
        this.place = "because-" + question.id() + pupil.map(p -> "-" + p).orElse("");
        Words words = Words.of(QuestionCard.class);
        Parts.named(this, "card-" + question.id(), question.card().title(), "card", "now-card");
        because = Parts.field("because", words.say("question.because"));
        because.textProperty().bindBidirectional(desk.draft(place));
        getChildren().add(new BoxHead(question));
        question.card().sentences().stream()
                .map(sentence -> Parts.text("“" + sentence.words() + "”", "printed"))
                .forEach(getChildren()::add);
        VBox answers = Parts.column("answers");
        question.answers().stream().map(this::button).forEach(answers.getChildren()::add);
        getChildren().addAll(answers, because);
    }

    private Button button(Box.Answer answer) {
        Button button =
                Parts.button(
                        "answer-" + question.id() + "-" + answer.id(),
                        answer.words(),
                        () -> desk.make(act(answer), place),
                        "answer");
        button.setGraphic(Parts.icon(Material2OutlinedAL.ARROW_FORWARD));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Act act(Box.Answer answer) {
        return new Act.Answered(question.id(), answer.id(), pupil, because.getText().strip());
    }
}
