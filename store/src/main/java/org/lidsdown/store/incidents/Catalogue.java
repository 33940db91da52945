package org.lidsdown.store.incidents;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;

/**
 * The list of all incidents, held in memory with its words opened, because sealed words cannot be
 * searched where they lie. Before each question it takes over what was written since the last one.
 * It is filled behind the back of whoever came in; until then, the first pages are read where they
 * lie as long as nothing is searched.
 */
final class Catalogue implements AutoCloseable {
    private static final int FIRST_PAGES = 500;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("list-of-incidents").daemon().factory());
    private final Database database;
    private final EntryWords words;
    private volatile Shelf shelf;
    private volatile boolean ended;

    Catalogue(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
        this.shelf = new Shelf(database, words);
    }

    List<LogLine> lines(LogFilter filter, int from, int count) {
        Shelf now = shelf;
        boolean few = (long) from + count <= FIRST_PAGES;
        return few && canBeReadWhereItLies(now, filter)
                ? latest(from, count)
                : now.lines(filter, from, count);
    }

    int count(LogFilter filter) {
        Shelf now = shelf;
        return canBeReadWhereItLies(now, filter)
                ? database.read(IncidentMapper.class, mapper -> count(mapper, words.sight()))
                : now.count(filter);
    }

    private int count(IncidentMapper mapper, Sight sight) {
        return sight.all() ? mapper.count() : mapper.countSeen(sight.threeHands(), words.whoIsIn());
    }

    private List<LineRow> latest(IncidentMapper mapper, int from, int count) {
        Sight sight = words.sight();
        return sight.all()
                ? mapper.latest(from, count)
                : mapper.latestSeen(sight.threeHands(), words.whoIsIn(), from, count);
    }

    private static boolean canBeReadWhereItLies(Shelf shelf, LogFilter filter) {
        return filter.equals(LogFilter.ALL) && !shelf.isFilled();
    }

    private List<LogLine> latest(int from, int count) {
        EntryWords.About about = words.about();
        return database.read(IncidentMapper.class, mapper -> latest(mapper, from, count)).stream()
                .map(row -> row.line(about))
                .toList();
    }

    /** Begins anew with what can be opened now; whoever is reading still does not hold this up. */
    void clear() {
        Shelf next = new Shelf(database, words);
        shelf = next;
        if (words.canBeOpened() && !ended) {
            thread.execute(() -> fill(next));
        }
    }

    private void fill(Shelf next) {
        try {
            next.fill(() -> shelf == next && !ended);
        } catch (StoreException _) {
            // whoever asks for the list tries again, and is told
        }
    }

    /** Comes back when nothing is read from the database any more. */
    @Override
    public void close() {
        ended = true;
        thread.close();
    }
}
