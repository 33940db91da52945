package org.lidsdown.store.incidents;

import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.sealing.Seals;

/** Entries on their way to the chain and back: their words are sealed, and opened. */
final class EntryWords {
    private final Seals seals;

    EntryWords(Seals seals) {
        this.seals = seals;
    }

    Draft draft(Entry entry) {
        Written written = Written.of(entry.act());
        return Draft.of(
                entry,
                written,
                seals.seal(entry.incident() + " " + entry.number(), written.words()));
    }

    Entry entry(StoredEntry stored) {
        return stored.with(seals.open(place(stored.ref(), stored.number()), stored.sealed()));
    }

    /** The words that an incident was opened with. */
    String about(IncidentRef ref, Bytes sealed) {
        return seals.open(place(ref, 1), sealed);
    }

    /** What is sealed for one entry opens nowhere else. */
    private static String place(IncidentRef ref, int number) {
        return ref + " " + number;
    }
}
