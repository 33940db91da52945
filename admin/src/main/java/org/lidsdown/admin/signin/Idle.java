package org.lidsdown.admin.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Notices that nobody is there any more: after five minutes without a key or a click it locks,
 * after thirty it signs out.
 */
public final class Idle {
    private static final Duration UNTIL_LOCKED = Duration.ofMinutes(5);
    private static final Duration UNTIL_OUT = Duration.ofMinutes(30);

    private final Clock clock;
    private final Runnable lock;
    private final Runnable signOut;
    private Instant touched;
    private State state = State.OUT;

    private enum State {
        IN,
        LOCKED,
        OUT
    }

    /** Locks and signs out so. */
    public Idle(Clock clock, Runnable lock, Runnable signOut) {
        this.clock = clock;
        this.lock = lock;
        this.signOut = signOut;
        this.touched = clock.instant();
    }

    /** Somebody came in. */
    public void cameIn() {
        state = State.IN;
        touched = clock.instant();
    }

    /** Somebody pressed a key or clicked; at a locked window that counts for nothing. */
    public void touched() {
        if (state == State.IN) {
            touched = clock.instant();
        }
    }

    /** Somebody locked the window themselves. */
    public void locked() {
        if (state == State.IN) {
            state = State.LOCKED;
        }
    }

    /** Looks how long nobody was there; to be called every now and then. */
    public void look() {
        Duration alone = Duration.between(touched, clock.instant());
        if (state == State.IN && alone.compareTo(UNTIL_LOCKED) >= 0) {
            state = State.LOCKED;
            lock.run();
        }
        if (state == State.LOCKED && alone.compareTo(UNTIL_OUT) >= 0) {
            state = State.OUT;
            signOut.run();
        }
    }
}
