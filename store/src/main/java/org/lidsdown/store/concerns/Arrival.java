package org.lidsdown.store.concerns;

import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.intake.Handed;
import org.lidsdown.store.intake.Sender;

/**
 * An envelope that has just arrived, with its label where it has one that fits: it is never opened
 * here.
 */
record Arrival(Handed handed, Bytes sha256, long receivedMs, Optional<Label> label) {
    private static final String NOBODY = "-";

    static Arrival of(Handed handed, long receivedMs) {
        return new Arrival(handed, handed.bytes().sha256(), receivedMs, label(handed));
    }

    private static Optional<Label> label(Handed handed) {
        try {
            return Optional.of(Envelope.read(handed.bytes().array()).label())
                    .filter(label -> label.envelope().equals(handed.envelope()));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    UUID id() {
        return handed.envelope();
    }

    String hex() {
        return sha256.hex();
    }

    /** When the kiosk had it ready, as near as can be known without believing its clock. */
    long toldMs() {
        return receivedMs - handed.waited().toMillis();
    }

    /** By whose certificate it came; empty from this computer. */
    String sender() {
        return switch (handed.sender()) {
            case Sender.Known(String id, String _) -> id;
            case Sender.Beside() -> "";
            case Sender.BroughtIn() -> NOBODY;
        };
    }

    /** The kiosk's name: what its certificate says, and only else what it calls itself. */
    String kiosk(Label outside) {
        return handed.sender() instanceof Sender.Known(String _, String name)
                ? name
                : outside.kiosk();
    }

    ConcernRow row(Label outside, String standing, long seq) {
        return new ConcernRow(
                id().toString(),
                outside.concern().toString(),
                outside.step(),
                seq,
                receivedMs,
                kiosk(outside),
                sender(),
                toldMs(),
                false,
                outside.urgent(),
                outside.finished(),
                outside.lid(),
                outside.byStaff(),
                standing,
                handed.bytes(),
                sha256);
    }
}
