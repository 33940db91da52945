package org.lidsdown.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.PlainSealer;

/** Concerns as a kiosk seals them. */
final class ATold {
    static final UUID ENVELOPE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID CONCERN = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private ATold() {}

    static Concern concern(UUID id, int step, Concern.State state, Concern.Help help) {
        Instant began = Instant.parse("2026-11-20T10:15:30Z");
        return new Concern(
                id,
                step,
                new Concern.Progress(began, began.plusSeconds(step), state, help),
                new Origin("Library", "en", Origin.Input.TOUCH),
                Answers.none(),
                List.of());
    }

    static byte[] sealed(UUID envelope, Concern concern) {
        Label label = Label.of(envelope, concern);
        return Envelope.write(new PlainSealer().seal(label, ConcernText.write(concern)));
    }

    /** The bytes of an envelope of this id, with a calm and finished concern in it. */
    static byte[] bytes(UUID envelope) {
        return sealed(envelope, concern(CONCERN, 1, Concern.State.FINISHED, Concern.Help.NO));
    }
}
