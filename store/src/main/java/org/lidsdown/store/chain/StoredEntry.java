package org.lidsdown.store.chain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.database.Bytes;

/** An entry of an incident as the chain has it, its words still sealed. */
public record StoredEntry(
        long seq,
        IncidentRef ref,
        int number,
        Instant when,
        String by,
        Written facts,
        Bytes sealed,
        boolean erased) {

    static StoredEntry of(EntryRow row) {
        return new StoredEntry(
                row.seq(),
                new IncidentRef(Objects.requireNonNull(row.incident())),
                Objects.requireNonNull(row.number()),
                Instant.ofEpochMilli(row.writtenMs()),
                row.actor(),
                new Written(
                        Written.Kind.valueOf(row.kind()),
                        row.subject(),
                        row.choice(),
                        row.pupil().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new PupilId(row.pupil())),
                        ""),
                row.sealed(),
                row.isErased());
    }

    /** The entry with its words, once they are opened. */
    public Entry with(String words) {
        Written whole =
                new Written(facts.kind(), facts.subject(), facts.choice(), facts.pupil(), words);
        return new Entry(ref, number, when, by, whole.act());
    }
}
