package org.lidsdown.kiosk.handover;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.SealBroken;

/** Hands over whatever waits to the host, as often as it takes, behind the screen's back. */
public final class Handover implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Handover.class.getName());

    private final Pile pile;
    private final Supplier<Intake> intakes;
    private final Backoff backoff;
    private final Semaphore calls = new Semaphore(1);
    private final Thread thread =
            Thread.ofPlatform().name("handover").daemon().unstarted(this::run);
    private @Nullable Intake intake;

    /** The intake is only asked for when there is something to hand over. */
    public Handover(Pile pile, Supplier<Intake> intakes, Backoff backoff) {
        this.pile = pile;
        this.intakes = intakes;
        this.backoff = backoff;
    }

    /** Begins with what waits already. */
    public void start() {
        thread.start();
    }

    /** Something new waits: it is offered at once, whatever the wait was. */
    public void call() {
        calls.release();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            calls.acquire();
            while (true) {
                calls.drainPermits();
                rest(round());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rest(Optional<Duration> wait) throws InterruptedException {
        if (wait.isEmpty()) {
            calls.acquire();
        } else {
            calls.tryAcquire(wait.get().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Offers each file once; the wait until the next round, or none when nothing is left. */
    private Optional<Duration> round() throws InterruptedException {
        boolean left = false;
        try {
            for (Path file : pile.waiting().get()) {
                Received received = offer(file);
                left |= received == Received.NOT_NOW || received == Received.UNREACHABLE;
                if (received == Received.UNREACHABLE) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, e.getMessage());
            left = true;
        }
        if (left) {
            return Optional.of(backoff.afterFailure());
        }
        backoff.reset();
        return Optional.empty();
    }

    private Received offer(Path file) throws InterruptedException {
        byte[] bytes;
        Received received;
        try {
            bytes = Files.readAllBytes(file);
            received = intake().offer(Envelope.read(bytes).label().envelope(), bytes);
        } catch (IOException e) {
            return Received.NOT_NOW;
        } catch (SealBroken e) {
            received = Received.OTHER_CONTENT;
        }
        switch (received) {
            case STORED -> pile.sent().accept(file);
            case OTHER_CONTENT -> pile.bad().accept(file);
            case NOT_NOW, UNREACHABLE -> LOG.log(Logger.Level.DEBUG, "Not handed over yet");
        }
        return received;
    }

    private Intake intake() {
        if (intake == null) {
            intake = intakes.get();
        }
        return intake;
    }
}
