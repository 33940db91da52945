package org.lidsdown.admin.inbox;

import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.Days;
import org.lidsdown.admin.sentences.Tokens;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;

/** One concern in the list: who, when, and in two or three pictures' words what. */
final class ConcernCell extends ListCell<Arrived> {
    private final Words words = Words.of(ConcernCell.class);
    private final Told told;
    private final Days days;

    ConcernCell(Days days, Tokens tokens) {
        this.told = new Told(tokens);
        this.days = days;
        getStyleClass().add("concern-cell");
    }

    @Override
    protected void updateItem(@Nullable Arrived arrived, boolean empty) {
        super.updateItem(arrived, empty);
        setText(null);
        if (arrived == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Concern concern = arrived.concern();
        HBox top =
                Parts.row("concern-top", Parts.growing(Parts.label(told.who(concern), "strong")));
        if (concern.isUrgent()) {
            top.getChildren().add(Parts.chip(words.say("urgent"), "at-once"));
        } else if (!concern.isFinished()) {
            top.getChildren().add(Parts.chip(words.say("unfinished")));
        }
        String when = words.say("at", days.moment(arrived.first()), concern.origin().kiosk());
        VBox cell =
                Parts.column(
                        "concern-words",
                        top,
                        Parts.label(told.line(concern)),
                        Parts.label(when, "caption"));
        setAccessibleText(told.who(concern) + ", " + told.line(concern) + ", " + when);
        setGraphic(cell);
    }
}
