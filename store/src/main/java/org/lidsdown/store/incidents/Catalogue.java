package org.lidsdown.store.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;

/**
 * The list of all incidents, held in memory with its words opened, because sealed words cannot be
 * searched where they lie. Before each question it takes over what was written since the last one.
 * It is filled behind the back of whoever came in, soon, or as soon as they have seen the first
 * page; until then, the first pages are read where they lie as long as nothing is searched.
 */
final class Catalogue implements AutoCloseable {
    private static final int FIRST_PAGES = 500;
    private static final int SECONDS_FOR_THE_FIRST_PAGE = 2;

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().name("list-of-incidents").daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private final Database database;
    private final EntryWords words;
    private final AsItLies asItLies;
    private volatile Shelf shelf;
    private volatile boolean ended;

    Catalogue(Database database, EntryWords words) {
        this.database = database;
        this.words = words;
        this.asItLies = new AsItLies(database, words);
        this.shelf = new Shelf(database, words);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    List<LogLine> lines(LogFilter filter, int from, int count) {
        Shelf now = shelf;
        boolean few = (long) from + count <= FIRST_PAGES;
        if (!few || !canBeReadWhereItLies(now, filter)) {
            return now.lines(filter, from, count);
        }
        List<LogLine> lines = asItLies.lines(from, count);
        fillIn(now, 0);
        return lines;
    }

    /** What is due soon is read where it lies, also while the list is not held yet. */
    List<LogLine> due(LocalDate until, int most) {
        return asItLies.due(until, most);
    }

    int count(LogFilter filter) {
        if (filter.equals(LogFilter.OPEN)) {
            return asItLies.countOpen();
        }
        Shelf now = shelf;
        return canBeReadWhereItLies(now, filter) ? asItLies.count() : now.count(filter);
    }

    private static boolean canBeReadWhereItLies(Shelf shelf, LogFilter filter) {
        return filter.equals(LogFilter.ALL) && !shelf.isFilled();
    }

    /** Begins anew with what can be opened now; whoever is reading still does not hold this up. */
    void clear() {
        Shelf next = new Shelf(database, words);
        shelf = next;
        fillIn(next, SECONDS_FOR_THE_FIRST_PAGE);
    }

    private void fillIn(Shelf next, int seconds) {
        if (words.canBeOpened() && !ended) {
            var _ = thread.schedule(() -> fill(next), seconds, TimeUnit.SECONDS);
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
