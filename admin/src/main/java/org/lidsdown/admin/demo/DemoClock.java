package org.lidsdown.admin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The made-up school's clock: it can be set, and runs on from there. */
public final class DemoClock extends Clock {
    /** The moment at which the demo begins: a Friday morning in the autumn term. */
    public static final Instant TODAY = Instant.parse("2026-11-20T09:40:00Z");

    private final Clock running = Clock.system(MadeUpYears.ZONE);
    private volatile Duration ahead = Duration.ZERO;

    /** A clock that shows the demo's own moment. */
    public DemoClock() {
        set(TODAY);
    }

    /** Shows this moment from now on, running. */
    void set(Instant moment) {
        ahead = Duration.between(running.instant(), moment);
    }

    @Override
    public ZoneId getZone() {
        return MadeUpYears.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(running.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return running.instant().plus(ahead);
    }
}
