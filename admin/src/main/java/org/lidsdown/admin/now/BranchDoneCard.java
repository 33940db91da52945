package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;

/** A pupil's branch that has come to its end. */
final class BranchDoneCard extends VBox {
    BranchDoneCard(Sight sight, Desk desk) {
        Words words = Words.of(BranchDoneCard.class);
        Parts.named(this, "card-branch-done", words.say("branch.done"), "card", "now-card");
        String next = words.say(sight.incident().walk().ended() ? "branch.to-end" : "branch.back");
        getChildren()
                .addAll(
                        Parts.text(words.say("branch.done"), "card-title"),
                        Parts.text(words.say("branch.kept"), "muted"),
                        Parts.button(
                                "back-to-incident", next, () -> desk.look(Optional.empty()), "go"));
    }
}
