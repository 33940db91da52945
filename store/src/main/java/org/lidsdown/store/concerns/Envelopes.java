package org.lidsdown.store.concerns;

import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.sealing.Seals;

/** The envelopes of a concern, when its incident goes into other hands, or is erased. */
public final class Envelopes {
    private Envelopes() {}

    /**
     * Seals every envelope of a concern anew under the key of its incident, so that nobody opens it
     * any more but those in whose hands the incident is. What cannot be opened here stays as it is.
     */
    public static void move(
            Writing writing, Seals seals, UUID concern, IncidentRef to, Author author) {
        for (EnvelopeRow row : of(writing, concern)) {
            if (row.movedTo() == null && row.sealed().array().length > 0) {
                move(writing, seals, row, to, author);
            }
        }
    }

    private static void move(
            Writing writing, Seals seals, EnvelopeRow row, IncidentRef to, Author author) {
        byte[] told;
        try {
            told = seals.content(Envelope.read(row.sealed().array()));
        } catch (SealBroken _) {
            return;
        }
        Bytes sealed = seals.seal(writing, to.text(), place(row.envelope()), told);
        writing.on(ConcernMapper.class).move(row.envelope(), to.text(), sealed);
        note(writing, Deed.CONCERN_MOVED, row.envelope(), sealed, author);
    }

    /** Erases every envelope of a concern; that it arrived stays known. */
    public static void erase(Writing writing, UUID concern, Author author) {
        for (EnvelopeRow row : of(writing, concern)) {
            if (row.sealed().array().length > 0) {
                writing.on(ConcernMapper.class).erase(row.envelope(), Bytes.NONE);
                note(writing, Deed.CONCERN_ERASED, row.envelope(), row.sealed(), author);
            }
        }
    }

    private static List<EnvelopeRow> of(Writing writing, UUID concern) {
        return writing.on(ConcernMapper.class).envelopesOf(concern.toString());
    }

    private static void note(
            Writing writing, Deed deed, String envelope, Bytes sealed, Author author) {
        writing.append(
                Draft.of(deed, envelope, sealed.sha256().hex(), author.id(), author.nowMs()));
    }

    /** Where what was told belongs once it was sealed anew. */
    static String place(String envelope) {
        return "concern|" + envelope;
    }
}
