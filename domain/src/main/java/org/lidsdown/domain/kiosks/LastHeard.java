package org.lidsdown.domain.kiosks;

import java.time.Duration;
import java.time.Instant;

/**
 * When a kiosk was last heard of, and what it said.
 *
 * @param when by the host's clock
 * @param said the heartbeat
 * @param strangeReceipt whether it holds a receipt that is not in this log: then the log lost its
 *     end, was restored from an older backup, or was changed
 */
public record LastHeard(Instant when, Heartbeat said, boolean strangeReceipt) {

    /** How far the kiosk's clock is ahead of the host's; below zero where it is behind. */
    public Duration ahead() {
        return Duration.between(when, said.clock());
    }
}
