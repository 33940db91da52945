package org.lidsdown.store.chain;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lidsdown.store.failure.StoreException;

/**
 * Looks several times a second for what others wrote, on a thread of its own, and knows whether the
 * log can be reached.
 */
final class Watch implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger(Watch.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LAST_LOOK = Duration.ofSeconds(2);

    private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable look;
    private final Thread thread;
    private Optional<String> away = Optional.empty();

    private Watch(Runnable look) {
        this.look = look;
        this.thread = Thread.ofPlatform().daemon().name("chain-watch").unstarted(this::run);
    }

    /** Looks from now on, until it is closed. */
    static Watch begin(Runnable look) {
        Watch watch = new Watch(look);
        watch.thread.start();
        return watch;
    }

    private void run() {
        while (!isOver()) {
            try {
                look.run();
                know(Optional.empty());
            } catch (StoreException e) {
                know(Optional.of(String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, "a listener to the chain failed: {0}", e.getClass());
            }
        }
    }

    private boolean isOver() {
        try {
            return ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void know(Optional<String> now) {
        if (now.isPresent() != away.isPresent()) {
            away = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    /**
     * Tells this listener when the log cannot be reached, with one plain sentence, and with nothing
     * when it can again.
     */
    Runnable listen(Consumer<Optional<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            if (!Thread.currentThread().equals(thread)) {
                thread.join(LAST_LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
