package org.lidsdown.kiosk.handover;

import java.time.Duration;

/**
 * How often the host is asked.
 *
 * @param backoff growing pauses after failures
 * @param start how long the first screen has the computer to itself
 * @param firstHeartbeat when the first heartbeat follows, after that
 * @param heartbeat how long until the next one
 */
public record Pace(Backoff backoff, Duration start, Duration firstHeartbeat, Duration heartbeat) {

    /** A first heartbeat soon after the start, then one every five minutes. */
    public static Pace usual(Backoff backoff) {
        return new Pace(
                backoff, Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofMinutes(5));
    }
}
