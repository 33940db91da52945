package org.lidsdown.store.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernUnreadable;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.store.sealing.Seals;

/**
 * Reads what arrived: opened where the keys are there, and else no more than the label says, which
 * is enough to see that somebody waits, and whether they need help now.
 */
final class Reading {
    private static final String LANGUAGE = "en";

    private final Seals seals;

    Reading(Seals seals) {
        this.seals = seals;
    }

    /** What arrived; nothing where it is in other hands now, or was erased. */
    Optional<Arrived> arrived(LatestRow row, Set<IncidentRef> incidents) {
        if (row.movedTo() == null) {
            return row.sealed().array().length == 0
                    ? Optional.empty()
                    : Optional.of(inItsEnvelope(row, incidents));
        }
        return seals.told(row.movedTo(), Envelopes.place(row.envelope()), row.sealed())
                .map(told -> opened(told, row, incidents));
    }

    private static Arrived opened(Concern told, LatestRow row, Set<IncidentRef> incidents) {
        return new Arrived(
                from(row.kiosk(), told),
                Instant.ofEpochMilli(row.firstMs()),
                Instant.ofEpochMilli(row.receivedMs()),
                incidents,
                true,
                row.burst());
    }

    private Arrived inItsEnvelope(LatestRow row, Set<IncidentRef> incidents) {
        Instant first = Instant.ofEpochMilli(row.firstMs());
        Instant latest = Instant.ofEpochMilli(row.receivedMs());
        Sealed sealed = Envelope.read(row.sealed().array());
        try {
            return opened(seals.open(sealed), row, incidents);
        } catch (SealBroken | ConcernUnreadable _) {
            Concern outside = outside(sealed.label(), row, first, latest);
            return new Arrived(outside, first, latest, incidents, false, row.burst());
        }
    }

    /** The same, told at the kiosk that its certificate names. */
    private static Concern from(String kiosk, Concern told) {
        Origin origin = told.origin();
        return new Concern(
                told.id(),
                told.step(),
                told.progress(),
                new Origin(kiosk, origin.language(), origin.input()),
                told.answers(),
                told.visits());
    }

    private static Concern outside(Label label, LatestRow row, Instant first, Instant latest) {
        Concern.Progress progress =
                new Concern.Progress(
                        first,
                        latest,
                        label.finished() ? Concern.State.FINISHED : Concern.State.STARTED,
                        label.urgent() ? Concern.Help.NOW : Concern.Help.NO);
        Origin.Input input = label.byStaff() ? Origin.Input.STAFF : Origin.Input.TOUCH;
        Answers answers =
                label.lid().isEmpty()
                        ? Answers.none()
                        : Answers.none().withLid(Answer.of(Lid.valueOf(label.lid())));
        return new Concern(
                label.concern(),
                label.step(),
                progress,
                new Origin(row.kiosk(), LANGUAGE, input),
                answers,
                List.of());
    }
}
