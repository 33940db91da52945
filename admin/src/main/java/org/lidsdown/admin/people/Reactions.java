package org.lidsdown.admin.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How soon somebody presses after a sign, and how long a tile should be marked for them: their mean
 * time divided by 0.65, the rule of thumb that is taught for scanning with a switch.
 */
final class Reactions {
    /** How often the sign is shown. */
    static final int TIMES = 5;

    private static final double SHARE = 0.65;
    private static final long SHORTEST = 500;
    private static final long LONGEST = 10_000;
    private static final double MILLION = 1e6;

    private final List<Long> times = new ArrayList<>();
    private OptionalLong shown = OptionalLong.empty();

    /** The sign is shown at this moment, in nanoseconds. */
    void show(long now) {
        shown = OptionalLong.of(now);
    }

    /** Somebody presses; false where that was before the sign, which counts for nothing. */
    boolean press(long now) {
        if (shown.isEmpty()) {
            return false;
        }
        times.add(now - shown.getAsLong());
        shown = OptionalLong.empty();
        return true;
    }

    /** How often it was pressed in time. */
    int counted() {
        return times.size();
    }

    /** The mean of the times, once there are enough of them. */
    Optional<Duration> mean() {
        return times.size() < TIMES
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis(
                                Math.round(
                                        times.stream().mapToLong(t -> t).average().orElse(0)
                                                / MILLION)));
    }

    /** How long a tile should be marked, half a second to ten seconds. */
    Optional<Duration> proposed() {
        return mean().map(time -> Math.round(time.toMillis() / SHARE))
                .map(millis -> Duration.ofMillis(Math.clamp(millis, SHORTEST, LONGEST)));
    }
}
