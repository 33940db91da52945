package org.lidsdown.admin.now;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;

/** A closed incident, and how it is taken up again. */
final class ClosedCard extends VBox {
    private static final String PLACE = "reopening";

    ClosedCard(Sight sight, Desk desk) {
        Words words = Words.of(ClosedCard.class);
        Parts.named(this, "card-closed", words.say("closed.title"), "card", "now-card");
        TextField because = Parts.field("reopen-because", words.say("closed.because"));
        because.textProperty().bindBidirectional(desk.draft(PLACE));
        getChildren()
                .addAll(
                        Parts.text(words.say("closed.title"), "card-title"),
                        Parts.text(when(sight, words), "muted"),
                        because,
                        Parts.button(
                                "reopen",
                                words.say("closed.reopen"),
                                () -> desk.make(new Act.Reopened(because.getText().strip()), PLACE),
                                "quiet"));
    }

    private static String when(Sight sight, Words words) {
        return sight.incident().entries().stream()
                .filter(entry -> entry.act() instanceof Act.Closed)
                .reduce((_, later) -> later)
                .map(closed -> said(closed, sight, words))
                .orElse("");
    }

    private static String said(Entry closed, Sight sight, Words words) {
        return words.say(
                "closed.when",
                sight.names().ofStaff(closed.by()),
                sight.days().moment(closed.when()));
    }
}
