package org.lidsdown.store.chain;

import java.util.Optional;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.database.Bytes;

/**
 * An entry before it has its place in the chain.
 *
 * @param incident which incident it belongs to; nothing for an act of the log as a whole
 * @param number its place in that incident
 * @param writtenMs when it is written
 * @param actor who writes it
 * @param kind which act
 * @param subject what it is about; empty where nothing
 * @param choice what was decided; empty where nothing
 * @param pupil which pupil it is about
 * @param sealed its content, sealed
 */
public record Draft(
        Optional<IncidentRef> incident,
        int number,
        long writtenMs,
        String actor,
        String kind,
        String subject,
        String choice,
        Optional<PupilId> pupil,
        Bytes sealed) {

    /** The draft of an incident's entry, whose words have been sealed. */
    public static Draft of(Entry entry, Written written, Bytes sealed) {
        return new Draft(
                Optional.of(entry.incident()),
                entry.number(),
                entry.when().toEpochMilli(),
                entry.by(),
                written.kind().name(),
                written.subject(),
                written.choice(),
                written.pupil(),
                sealed);
    }

    /** The draft of an act of the log as a whole, which has no content. */
    public static Draft of(Deed deed, String subject, String choice, String actor, long writtenMs) {
        return new Draft(
                Optional.empty(),
                0,
                writtenMs,
                actor,
                deed.name(),
                subject,
                choice,
                Optional.empty(),
                Bytes.NONE);
    }
}
