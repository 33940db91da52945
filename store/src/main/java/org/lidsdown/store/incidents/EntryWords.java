package org.lidsdown.store.incidents;

import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
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
        return stored.with(seals.open(stored.ref() + " " + stored.number(), stored.sealed()));
    }

    /** The words that the incident was opened with, sealed for the list of all incidents. */
    Bytes sealedFor(Incident incident) {
        return seals.seal(
                incident.ref().text(), Written.of(incident.entries().getFirst().act()).words());
    }
}
