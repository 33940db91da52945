package org.lidsdown.admin.now;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Outcome;

/** The end of the chart: what the school changed, and closing. */
final class EndCard extends VBox {
    private static final String PLACE = "closing";

    EndCard(Sight sight, Desk desk) {
        Words words = Words.of(EndCard.class);
        Parts.named(this, "card-end", words.say("end.title"), "card", "now-card");
        TextArea changed = Parts.area("what-we-changed", words.say("end.changed"), 4);
        changed.textProperty().bindBidirectional(desk.draft(PLACE));
        getChildren()
                .addAll(
                        Parts.text(words.say("end.title"), "card-title"),
                        Parts.text(words.say("end.why"), "muted"),
                        changed,
                        new GoOn(
                                "close-incident",
                                words.say("end.close"),
                                holds(sight),
                                () -> desk.make(new Act.Closed(changed.getText().strip()), PLACE)));
    }

    private static Optional<String> holds(Sight sight) {
        return switch (sight.incident().propose(new Act.Closed(""), "", Instant.EPOCH)) {
            case Outcome.Accepted _ -> Optional.empty();
            case Outcome.Refused(var refusal) -> Optional.of(sight.refusals().of(refusal));
        };
    }
}
