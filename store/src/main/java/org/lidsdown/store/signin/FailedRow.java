package org.lidsdown.store.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often signing in to one account went wrong in a row, and when the last time. */
record FailedRow(String account, int failures, long lastMs) {
    private static final int FREE = 2;
    private static final int A_LOT = 10;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    static FailedRow none(String account) {
        return new FailedRow(account, 0, 0);
    }

    /** Before this moment nothing is tried; nothing where it may be tried now. */
    Optional<Instant> pausedUntil(long nowMs) {
        Instant last = Instant.ofEpochMilli(lastMs);
        Instant now = Instant.ofEpochMilli(nowMs);
        Instant until = last.plus(delay());
        return now.isBefore(last) || !now.isBefore(until) ? Optional.empty() : Optional.of(until);
    }

    private Duration delay() {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        if (failures % A_LOT == 0) {
            return PAUSE;
        }
        int doublings = Math.min(failures - FREE - 1, 6);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    /** It went wrong once more. */
    FailedRow again(long nowMs) {
        boolean forgotten = nowMs - lastMs > FORGOTTEN.toMillis();
        return new FailedRow(account, forgotten ? 1 : failures + 1, nowMs);
    }

    /** Whether this many are worth telling those who answer for the log. */
    boolean isPause() {
        return failures > 0 && failures % A_LOT == 0;
    }
}
