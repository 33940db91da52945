package org.lidsdown.kiosk.handover;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: longer each time, never the same for two kiosks. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator chance;
    private Duration next;

    /** From 5 seconds up to 5 minutes. */
    public Backoff(RandomGenerator chance) {
        this(FIRST, LONGEST, chance);
    }

    Backoff(Duration first, Duration longest, RandomGenerator chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
        this.next = first;
    }

    /** The wait after one more failure: between a half and the whole of a time that doubles. */
    Duration afterFailure() {
        Duration wait =
                next.dividedBy(2).plusMillis((long) (next.toMillis() / 2.0 * chance.nextDouble()));
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
        return wait;
    }

    /** Begins again with the shortest wait. */
    void reset() {
        next = first;
    }
}
