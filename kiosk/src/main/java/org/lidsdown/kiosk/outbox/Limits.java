package org.lidsdown.kiosk.outbox;

import java.time.Duration;

/**
 * How much the outbox may hold, and for how long; the one place where that is set.
 *
 * @param mostFiles how many envelopes
 * @param mostBytes how many bytes of envelopes
 * @param ballast how many bytes are held back on the disk for the day on which it is full
 * @param sentIsKept how long a copy of what the host has is kept at least
 * @param unfinishedIsKept how long a half-written file is left alone
 */
public record Limits(
        int mostFiles,
        long mostBytes,
        int ballast,
        Duration sentIsKept,
        Duration unfinishedIsKept) {

    /** What a school's kiosk has: 2,000 concerns, 1 GiB, 8 MiB of ballast, two weeks, a day. */
    public static Limits usual() {
        return new Limits(2_000, 1L << 30, 8 << 20, Duration.ofDays(14), Duration.ofDays(1));
    }
}
