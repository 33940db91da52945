package org.lidsdown.store.concerns;

import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernUnreadable;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.sealing.Seals;

/** An envelope that has just arrived, with what it holds where it can be read. */
record Arrival(UUID id, Bytes bytes, Bytes sha256, long receivedMs, Optional<Concern> concern) {
    static Arrival of(UUID id, Bytes bytes, long receivedMs, Seals seals) {
        return new Arrival(id, bytes, bytes.sha256(), receivedMs, read(id, bytes, seals));
    }

    private static Optional<Concern> read(UUID id, Bytes bytes, Seals seals) {
        try {
            Sealed sealed = Envelope.read(bytes.array());
            Concern concern = seals.open(sealed);
            Label inside = Label.of(id, concern);
            return sealed.label().equals(inside) ? Optional.of(concern) : Optional.empty();
        } catch (SealBroken | ConcernUnreadable e) {
            return Optional.empty();
        }
    }

    String hex() {
        return sha256.hex();
    }

    ConcernRow row(Concern told, String standing, long seq) {
        return new ConcernRow(
                id.toString(),
                told.id().toString(),
                told.step(),
                seq,
                receivedMs,
                told.origin().kiosk(),
                told.isUrgent(),
                told.isFinished(),
                told.answers().lid().choices().stream().map(Lid::name).findFirst().orElse(""),
                told.origin().input() == Origin.Input.STAFF,
                standing,
                bytes,
                sha256);
    }
}
