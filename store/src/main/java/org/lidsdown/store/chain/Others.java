package org.lidsdown.store.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What other programs write to the same chain: checked entry by entry as it is taken over,
 * forgotten where something was known that it changes, and told to whoever listens.
 */
final class Others {
    private final List<Consumer<News>> forgetful = new CopyOnWriteArrayList<>();
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
    private final Queue<News> untold = new ConcurrentLinkedQueue<>();
    private final Digest digest = new Digest();

    /**
     * The chain's end after what others wrote.
     *
     * @param end the last entry that is right
     * @param doubt why nothing may be written any more, where the next one is not
     */
    record Followed(Head end, Optional<String> doubt) {}

    /** Takes over what follows this end. One thread at a time. */
    Followed follow(Head known, List<EntryRow> rows) {
        Head end = known;
        List<News.Item> items = new ArrayList<>();
        for (EntryRow row : rows) {
            if (!isRight(end, row)) {
                tell(items);
                return new Followed(end, Optional.of(wrong(end.seq() + 1)));
            }
            end = row.head();
            items.add(News.Item.of(row));
        }
        tell(items);
        return new Followed(end, Optional.empty());
    }

    private boolean isRight(Head end, EntryRow row) {
        return row.seq() == end.seq() + 1
                && row.prev().equals(end.hash())
                && row.hash().equals(digest.of(row))
                && row.commitment().equals(digest.commitment(row.salt(), row.sealed()));
    }

    private static String wrong(long entry) {
        return "Entry %d of the safety log, which another computer wrote, is not as it should be."
                .formatted(entry);
    }

    private void tell(List<News.Item> items) {
        if (!items.isEmpty()) {
            News news = new News(items);
            forgetful.forEach(one -> one.accept(news));
            untold.add(news);
        }
    }

    /** Tells those who listen of everything that was taken over since. */
    void tellAll() {
        for (News news = untold.poll(); news != null; news = untold.poll()) {
            for (Consumer<News> listener : listeners) {
                listener.accept(news);
            }
        }
    }

    /** Has something forgotten before anything is written that follows the news. */
    void forget(Consumer<News> what) {
        forgetful.add(what);
    }

    /** Tells this listener, behind the back of whoever writes; run the result to stop that. */
    Runnable listen(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
