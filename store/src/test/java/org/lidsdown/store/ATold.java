package org.lidsdown.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealer;

/** Concerns as a kiosk of a school that was just made seals them, each once. */
final class ATold {
    static final UUID ENVELOPE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID CONCERN = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private static final Map<Told, byte[]> ONCE = new ConcurrentHashMap<>();

    private record Told(UUID envelope, Concern concern) {
        byte[] sealed(Sealer sealer) {
            Label label = Label.of(envelope, concern);
            return Envelope.write(sealer.seal(label, ConcernText.write(concern)));
        }
    }

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
        return ONCE.computeIfAbsent(
                        new Told(envelope, concern), told -> told.sealed(ALog.key().sealer()))
                .clone();
    }

    /** As a kiosk of the school that has this log seals it. */
    static byte[] sealedFor(Store store, UUID envelope, Concern concern) {
        return new Told(envelope, concern).sealed(ALog.publicKey(store).sealer());
    }

    /** The bytes of an envelope of this id, with a calm and finished concern in it. */
    static byte[] bytes(UUID envelope) {
        return sealed(envelope, concern(CONCERN, 1, Concern.State.FINISHED, Concern.Help.NO));
    }
}
