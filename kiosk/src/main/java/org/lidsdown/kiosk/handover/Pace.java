package org.lidsdown.kiosk.handover;

import java.time.Duration;

/** How often the host is asked: growing pauses after failures, and a steady heartbeat. */
public record Pace(Backoff backoff, Duration firstHeartbeat, Duration heartbeat) {

    /** A first heartbeat soon after the start, then one every five minutes. */
    public static Pace usual(Backoff backoff) {
        return new Pace(backoff, Duration.ofSeconds(20), Duration.ofMinutes(5));
    }
}
