package org.lidsdown.admin.now;

import java.util.List;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.incident.DutyStanding;

/** Duties of earlier boxes that still wait, such as one that a later fact has made due. */
final class LeftOpenCard extends VBox {
    LeftOpenCard(List<DutyStanding> open, Sight sight, Desk desk) {
        Words words = Words.of(LeftOpenCard.class);
        Parts.named(this, "card-left-open", words.say("left-open"), "card", "now-card");
        getChildren().add(Parts.text(words.say("left-open"), "card-title"));
        open.forEach(duty -> getChildren().add(new DutyRow(duty, sight, desk)));
    }
}
