package org.lidsdown.store.sealing;

import java.time.Instant;
import java.util.List;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.Label;

/** A concern as far as its label tells of it, for whoever cannot open the envelope. */
final class Outside {
    private static final String LANGUAGE = "en";

    private Outside() {}

    static Concern of(Label label, Instant moment) {
        Answers none = Answers.none();
        return new Concern(
                label.concern(),
                label.step(),
                new Concern.Progress(
                        moment,
                        moment,
                        label.finished() ? Concern.State.FINISHED : Concern.State.STARTED,
                        label.urgent() ? Concern.Help.NOW : Concern.Help.NO),
                new Origin(
                        label.kiosk(),
                        LANGUAGE,
                        label.byStaff() ? Origin.Input.STAFF : Origin.Input.TOUCH),
                label.lid().isEmpty() ? none : none.withLid(Answer.of(Lid.valueOf(label.lid()))),
                List.of());
    }
}
