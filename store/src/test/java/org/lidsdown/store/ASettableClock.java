package org.lidsdown.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when a test says so. */
public final class ASettableClock extends Clock {
    private Instant now;

    /** Stands at this moment. */
    public ASettableClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Lets time go by. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
