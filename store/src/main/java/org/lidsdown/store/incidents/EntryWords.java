package org.lidsdown.store.incidents;

import java.util.List;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.keys.ScopeKey;
import org.lidsdown.store.sealing.Seals;

/** Entries on their way to the chain and back: their words are sealed, and opened. */
final class EntryWords {
    private final Seals seals;

    EntryWords(Seals seals) {
        this.seals = seals;
    }

    /** A key for the words of an incident that is new. */
    ScopeKey first(Writing writing, IncidentRef ref, KeyGroup readers) {
        return seals.first(writing, ref.text(), readers);
    }

    /** The first entries of an incident, under its new key. */
    static Draft draft(ScopeKey key, Entry entry) {
        Written written = Written.of(entry.act());
        return Draft.of(
                entry,
                written,
                Seals.seal(key, Seals.place(entry.incident(), entry.number()), written.words()));
    }

    /** What an incident is about. */
    static String about(Incident incident) {
        return Written.of(incident.entries().getFirst().act()).words();
    }

    /** A further entry of an incident. */
    Draft draft(Writing writing, Entry entry) {
        Written written = Written.of(entry.act());
        IncidentRef ref = entry.incident();
        return Draft.of(
                entry,
                written,
                seals.seal(writing, ref.text(), Seals.place(ref, entry.number()), written.words()));
    }

    Entry entry(StoredEntry stored) {
        if (stored.erased()) {
            return stored.with(Seals.ERASED);
        }
        return stored.with(
                seals.open(
                        stored.ref().text(),
                        Seals.place(stored.ref(), stored.number()),
                        stored.sealed()));
    }

    /** Which incidents whoever is in sees. */
    Sight sight() {
        return Sight.of(seals);
    }

    /** Who is in, by their id; empty where nobody is. */
    String whoIsIn() {
        return seals.whoIsIn().orElse("");
    }

    /** Whether somebody is in who can open words. */
    boolean canBeOpened() {
        return seals.canOpen();
    }

    /** Opens the words that these incidents were opened with. */
    About about(List<LineRow> rows) {
        return about(seals.reader(rows.stream().map(LineRow::ref).toList()));
    }

    /** Opens the words that all incidents were opened with. */
    About aboutAll() {
        return about(seals.reader());
    }

    private static About about(Seals.Reader reader) {
        return (ref, sealed) -> reader.open(ref.text(), Seals.place(ref, 1), sealed);
    }

    /** Opens the words that an incident was opened with. */
    @FunctionalInterface
    interface About {
        String of(IncidentRef ref, Bytes sealed);
    }
}
