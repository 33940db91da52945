package org.lidsdown.kiosk.access;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at, and for how long: a look that rests on one thing takes it, a short look away
 * does not count, and nothing is taken twice by a look that stays.
 *
 * @param <T> what can be looked at
 */
final class Gaze<T> {

    private final Access.Dwelling by;
    private final ToLongFunction<T> time;
    private final double far;
    private @Nullable T on;
    private @Nullable T next;
    private long nextSince;
    private @Nullable T taken;
    private long looked;
    private long last;
    private long left;
    private long restUntil = Long.MIN_VALUE;
    private boolean asleep;
    private double sleptX;
    private double sleptY;

    /**
     * How long each thing is looked at, in nanoseconds; and how far a look has to move, in pixels,
     * until it counts again after something else has come up under it.
     */
    Gaze(Access.Dwelling by, ToLongFunction<T> time, double far) {
        this.by = by;
        this.time = time;
        this.far = far;
    }

    /** Where the look is at this moment, in nanoseconds and pixels; what it takes, if anything. */
    Optional<T> look(@Nullable T at, double x, double y, long now) {
        long since = Math.max(0, now - last);
        last = now;
        if (sleeps(at, x, y, now)) {
            return Optional.empty();
        }
        if (at == null || !at.equals(on)) {
            wander(at, now);
            return Optional.empty();
        }
        left = now;
        looked += since;
        if (looked < time.applyAsLong(at)) {
            return Optional.empty();
        }
        taken = at;
        on = null;
        looked = 0;
        restUntil = now + by.rest().toNanos();
        return Optional.of(at);
    }

    /** After a choice, until the look leaves what it took, or moves far on another screen. */
    private boolean sleeps(@Nullable T at, double x, double y, long now) {
        if (asleep && Math.hypot(x - sleptX, y - sleptY) >= far) {
            asleep = false;
        }
        if (taken != null && !taken.equals(at)) {
            taken = null;
        }
        return asleep || taken != null || now < restUntil;
    }

    /**
     * A look that settles on another thing begins there; until then, the first is not forgotten.
     */
    private void wander(@Nullable T at, long now) {
        if (at == null || !at.equals(next)) {
            next = at;
            nextSince = now;
        }
        boolean settled = at != null && now - nextSince >= by.lockOn().toNanos();
        boolean forgotten = on == null || now - left >= by.grace().toNanos();
        if (settled || forgotten) {
            on = at;
            looked = at == null ? 0 : now - nextSince;
            left = now;
        }
    }

    /** Other things came up under a look that may have stayed where it was. */
    void changed(double x, double y, long now) {
        on = null;
        looked = 0;
        asleep = true;
        sleptX = x;
        sleptY = y;
        restUntil = now + by.rest().toNanos();
    }

    /** What is looked at, once the look has settled on it. */
    Optional<T> settled() {
        return Optional.ofNullable(on).filter(_ -> looked >= by.lockOn().toNanos());
    }

    /** How much of the time has gone by for what is looked at, from 0 to 1. */
    double share() {
        T now = on;
        if (now == null) {
            return 0;
        }
        double lockOn = by.lockOn().toNanos();
        return Math.clamp((looked - lockOn) / (time.applyAsLong(now) - lockOn), 0, 1);
    }
}
