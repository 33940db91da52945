package org.lidsdown.kiosk.outbox;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.domain.sealing.Sealer;

/**
 * Seals each step of a telling and puts it into the outbox, in the order told, while the screen
 * goes on.
 */
public final class Scribe implements AutoCloseable {

    private static final long AGAIN_AFTER_SECONDS = 10;

    private final Outbox outbox;
    private final Sealer sealer;
    private final Executor screen;
    private final Runnable posted;
    private final Queue<Sealed> unwritten = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor desk =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("scribe").daemon().factory());

    /** Answers on the screen's thread; says when something was posted for the host. */
    public Scribe(Outbox outbox, Sealer sealer, Executor screen, Runnable posted) {
        this.outbox = outbox;
        this.sealer = sealer;
        this.screen = screen;
        this.posted = posted;
        desk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Keeps a step of a telling that goes on. */
    public void keep(Concern step) {
        Sealed sealed = seal(step);
        desk.execute(() -> tried(() -> outbox.keep(sealed)));
    }

    /** Posts a step for the host, and says whether it is safe on disk; if not, goes on trying. */
    public void post(Concern step, Runnable safe, Runnable lost) {
        Sealed sealed = seal(step);
        desk.execute(() -> {
            if (tried(() -> outbox.post(sealed))) {
                screen.execute(safe);
                posted.run();
            } else {
                unwritten.add(sealed);
                tryAgainSoon();
                screen.execute(lost);
            }
        });
    }

    /** The telling ended without being told to its end. */
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

    private Sealed seal(Concern step) {
        return sealer.seal(Label.of(UUID.randomUUID(), step), ConcernText.write(step));
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
