package org.lidsdown.kiosk.handover;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.SealBroken;

/** Hands over whatever waits to the host, as often as it takes, behind the screen's back. */
public final class Handover implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Handover.class.getName());
    private static final Duration LONG = Duration.ofHours(1);

    private final Pile pile;
    private final Keys keys;
    private final Supplier<Intake> intakes;
    private final Pace pace;
    private final Consumer<Trouble> notes;
    private final Clock clock;
    private final Set<Path> untaken = new HashSet<>();
    private final Semaphore calls = new Semaphore(1);
    private final Thread thread =
            Thread.ofPlatform().name("handover").daemon().unstarted(this::run);
    private @Nullable Intake intake;
    private Trouble trouble = Trouble.NONE;
    private Trouble noted = Trouble.NONE;
    private boolean otherKeys;
    private long heartbeatAt;

    /** The intake is only asked for when there is something to say to it. */
    public Handover(
            Pile pile,
            Keys keys,
            Supplier<Intake> intakes,
            Pace pace,
            Consumer<Trouble> notes,
            Clock clock) {
        this.pile = pile;
        this.keys = keys;
        this.intakes = intakes;
        this.pace = pace;
        this.notes = notes;
        this.clock = clock;
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
            Thread.sleep(pace.start());
            heartbeatAt = System.nanoTime() + pace.firstHeartbeat().toNanos();
            tidy();
            calls.acquire();
            while (true) {
                calls.drainPermits();
                Optional<Duration> wait = round();
                note();
                rest(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (intake != null) {
                intake.close();
            }
        }
    }

    private void rest(Optional<Duration> wait) throws InterruptedException {
        long untilHeartbeat = Math.max(0, heartbeatAt - System.nanoTime());
        long most = wait.map(Duration::toNanos).orElse(Long.MAX_VALUE);
        calls.tryAcquire(Math.min(most, untilHeartbeat), TimeUnit.NANOSECONDS);
    }

    /**
     * Does once what there is to do; the wait until it is tried again, or none when all is done.
     */
    private Optional<Duration> round() throws InterruptedException {
        trouble = Trouble.NONE;
        boolean left = false;
        try {
            left = !fetchKeys();
            left |= !handOver();
            if (heartbeatAt - System.nanoTime() <= 0) {
                heartbeatAt = System.nanoTime() + pace.heartbeat().toNanos();
                beat();
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, e.getMessage());
            left = true;
        }
        if (left) {
            return Optional.of(pace.backoff().afterFailure());
        }
        pace.backoff().reset();
        return Optional.empty();
    }

    /** Offers each file once; whether nothing is left. */
    private boolean handOver() throws InterruptedException {
        boolean allGone = true;
        for (Path file : pile.waiting()) {
            Received received = offer(file);
            switch (received) {
                case Received.Stored _, Received.OtherContent _ -> {}
                case Received.Unreadable _ -> allGone &= putAside(file);
                case Received.NotNow _ -> allGone = false;
                case Received.Away _ -> {
                    return false;
                }
            }
        }
        return allGone;
    }

    /** What the host will not take is offered twice: it may have been spoilt on the way. */
    private boolean putAside(Path file) {
        boolean again = !untaken.add(file);
        if (again) {
            untaken.remove(file);
            pile.bad(file);
        }
        return again;
    }

    private Received offer(Path file) throws InterruptedException {
        byte[] bytes;
        Received received;
        try {
            bytes = Files.readAllBytes(file);
            Duration waited = waited(Files.getLastModifiedTime(file).toInstant());
            received = intake().offer(Envelope.read(bytes).label().envelope(), bytes, waited);
        } catch (IOException e) {
            return new Received.NotNow();
        } catch (SealBroken e) {
            received = new Received.OtherContent();
        }
        switch (received) {
            case Received.Stored(var receipt) -> pile.sent(file, receipt);
            case Received.OtherContent _ -> pile.bad(file);
            default -> LOG.log(Logger.Level.DEBUG, "Not handed over yet");
        }
        return received;
    }

    private Duration waited(Instant since) {
        Duration waited = Duration.between(since, clock.instant());
        if (waited.compareTo(LONG) > 0) {
            worse(Trouble.WAITS_LONG);
        }
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** Asks for the school's key list where there is none; whether there is one now. */
    private boolean fetchKeys() throws InterruptedException {
        if (keys.mark().isEmpty()) {
            intake().keys().ifPresent(this::take);
        }
        if (keys.mark().isEmpty()) {
            worse(Trouble.NO_KEYS);
        }
        return keys.mark().isPresent();
    }

    private void take(String list) {
        otherKeys = !keys.take(list);
    }

    private void beat() throws InterruptedException {
        tidy();
        Heartbeat beat = new Heartbeat(pile.health(), clock.instant(), keys.mark(), pile.receipt());
        intake().tell(beat)
                .ifPresent(heard -> {
                    otherKeys = false;
                    heard.keys().ifPresent(this::take);
                    if (heard.again()) {
                        pile.again();
                        call();
                    }
                    if (heard.contained().isPresent()) {
                        pile.contained(heard.contained());
                    }
                });
    }

    private void tidy() {
        try {
            pile.tidy();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, e.getMessage());
        }
    }

    private void worse(Trouble one) {
        trouble = one.compareTo(trouble) < 0 ? one : trouble;
    }

    private void note() {
        worse(otherKeys ? Trouble.OTHER_KEYS : Trouble.NONE);
        worse(intake == null ? Trouble.NONE : intake.trouble());
        if (trouble != noted) {
            noted = trouble;
            notes.accept(trouble);
        }
    }

    private Intake intake() {
        if (intake == null) {
            intake = intakes.get();
        }
        return intake;
    }
}
