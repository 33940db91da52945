package org.lidsdown.kiosk.outbox;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.domain.sealing.Sealer;

/**
 * Seals each step of a telling and puts it into the outbox, in the order told, while the screen
 * goes on.
 */
public final class Scribe implements Keeping, AutoCloseable {

    private static final long AGAIN_AFTER_SECONDS = 10;
    private static final long PREPARED_AFTER_SECONDS = 2;

    private final Outbox outbox;
    private final Supplier<Optional<Sealer>> sealers;
    private final Executor screen;
    private final Runnable posted;
    private final Queue<Sealed> unwritten = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor desk =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("scribe").daemon().factory());

    /**
     * Seals as soon as there are keys; answers on the screen's thread; says when something was
     * posted for the host, or is wanted from it.
     */
    public Scribe(
            Outbox outbox, Supplier<Optional<Sealer>> sealers, Executor screen, Runnable posted) {
        this.outbox = outbox;
        this.sealers = sealers;
        this.screen = screen;
        this.posted = posted;
        desk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Makes ready for the first telling, so that it is kept as quickly as every other. */
    public void prepare() {
        var _ = desk.schedule(this::practise, PREPARED_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    private void practise() {
        UUID nobody = new UUID(0, 0);
        Label label = new Label(nobody, nobody, 1, false, false, "", false, "nobody");
        sealers.get().ifPresent(sealer -> sealer.seal(label, new byte[1]));
    }

    @Override
    public void begin(Concern step, Runnable lost) {
        desk.execute(() -> {
            Optional<Sealed> sealed = sealed(step);
            if (sealed.isEmpty() || !tried(() -> outbox.keep(sealed.get()))) {
                screen.execute(lost);
            }
        });
    }

    @Override
    public void keep(Concern step) {
        begin(step, () -> {});
    }

    /** If the step is not safe, it goes on trying. */
    @Override
    public void post(Concern step, Runnable safe, Runnable lost) {
        desk.execute(() -> {
            Optional<Sealed> sealed = sealed(step);
            if (sealed.isPresent() && tried(() -> outbox.post(sealed.get()))) {
                screen.execute(safe);
                posted.run();
            } else {
                sealed.ifPresent(this::tryLater);
                screen.execute(lost);
            }
        });
    }

    private void tryLater(Sealed sealed) {
        unwritten.add(sealed);
        tryAgainSoon();
    }

    @Override
    public void leave(UUID concern) {
        desk.execute(() -> {
            if (tried(() -> outbox.leave(concern))) {
                posted.run();
            }
        });
    }

    /** Writes down what is left to write, if it can be written, and stops. */
    @Override
    public void close() {
        desk.execute(this::again);
        desk.close();
    }

    private void again() {
        while (!unwritten.isEmpty() && tried(() -> outbox.post(unwritten.element()))) {
            unwritten.remove();
            posted.run();
        }
        if (!unwritten.isEmpty() && !desk.isShutdown()) {
            tryAgainSoon();
        }
    }

    private void tryAgainSoon() {
        var _ = desk.schedule(this::again, AGAIN_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    /** Nothing while there are no keys: then what was told stays in memory, and is forgotten. */
    private Optional<Sealed> sealed(Concern step) {
        return sealer().map(sealer ->
                sealer.seal(Label.of(UUID.randomUUID(), step), ConcernText.write(step)));
    }

    private Optional<Sealer> sealer() {
        Optional<Sealer> sealer = sealers.get();
        if (sealer.isEmpty()) {
            posted.run();
        }
        return sealer;
    }

    private static boolean tried(Runnable writing) {
        try {
            writing.run();
            return true;
        } catch (OutboxException e) {
            System.getLogger(Scribe.class.getName())
                    .log(System.Logger.Level.WARNING, e.getMessage());
            return false;
        }
    }
}
