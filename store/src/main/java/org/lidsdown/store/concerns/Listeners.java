package org.lidsdown.store.concerns;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lidsdown.domain.concern.Arrived;

/**
 * Those who want to hear of what arrives. They are told one arrival after the other, behind the
 * back of whoever handed it over, who is not kept waiting by them.
 */
final class Listeners implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger(Listeners.class.getName());

    private final List<Consumer<Arrived>> all = new CopyOnWriteArrayList<>();
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name("arrivals").daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean ended;

    /** Tells this one, too; run the result to stop that. */
    Runnable add(Consumer<Arrived> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Tells them soon; where nobody listens, it is not even looked for. */
    void tell(Supplier<Optional<Arrived>> arrival) {
        if (!all.isEmpty()) {
            thread.execute(() -> look(arrival));
        }
    }

    private void look(Supplier<Optional<Arrived>> arrival) {
        if (ended) {
            return;
        }
        try {
            arrival.get().ifPresent(this::tellAll);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "an arrival could not be told: {0}", e.getClass());
        }
    }

    private void tellAll(Arrived arrived) {
        for (Consumer<Arrived> listener : all) {
            try {
                listener.accept(arrived);
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, "a listener to arrivals failed: {0}", e.getClass());
            }
        }
    }

    /** Comes back when nothing is looked for any more. */
    @Override
    public void close() {
        ended = true;
        thread.close();
    }
}
