package org.lidsdown.store.incidents;

import java.util.List;
import java.util.function.Function;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.editions.StoredEditions;

/** Makes incidents of their entries, under the edition that they were opened under. */
final class Telling {
    private final StoredEditions editions;
    private final Function<StoredEntry, Entry> words;

    /** Incidents under these editions, the words of their entries opened so. */
    Telling(StoredEditions editions, Function<StoredEntry, Entry> words) {
        this.editions = editions;
        this.words = words;
    }

    Incident incident(List<StoredEntry> stored) {
        Written opening = stored.getFirst().facts();
        List<Entry> entries = stored.stream().map(words).toList();
        return Incident.of(editions.course(opening.subject()), entries);
    }
}
