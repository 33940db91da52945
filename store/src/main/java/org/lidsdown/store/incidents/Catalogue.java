package org.lidsdown.store.incidents;

import java.util.List;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;

/**
 * The list of all incidents, held in memory with its words opened, because sealed words cannot be
 * searched where they lie. Before each question it takes over what was written since the last one.
 */
final class Catalogue {
    private final Database database;
    private final EntryWords words;
    private volatile Shelf shelf;

    Catalogue(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
        this.shelf = new Shelf(database, words);
    }

    List<LogLine> lines(LogFilter filter, int from, int count) {
        return shelf.lines(filter, from, count);
    }

    int count(LogFilter filter) {
        return shelf.count(filter);
    }

    /** Begins anew with what can be opened now; whoever is reading still does not hold this up. */
    void clear() {
        shelf = new Shelf(database, words);
    }
}
