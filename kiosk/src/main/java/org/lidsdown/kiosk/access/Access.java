package org.lidsdown.kiosk.access;

import java.time.Duration;
import org.lidsdown.domain.manner.Manner;

/**
 * How a kiosk is worked, and how patiently it waits for that.
 *
 * @param mode the way
 * @param scanning how tiles are gone through
 * @param switching what counts as a press of a switch
 * @param dwelling what counts as looking at a tile
 * @param hold how long a finger stays on a tile until that counts: nothing, or 200, 500 or 1,000 ms
 * @param brief whether nothing is asked but whom they want to talk to
 */
public record Access(
        Mode mode,
        Scanning scanning,
        Switching switching,
        Dwelling dwelling,
        Duration hold,
        boolean brief) {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(1);

    /** Refuses a hold that is longer than a second. */
    public Access {
        within("a hold", hold, Duration.ZERO, LONGEST_HOLD);
    }

    /**
     * How tiles are gone through.
     *
     * @param step how long each is marked, half a second to ten seconds; the first half as long
     *     again
     * @param loops how often all are gone through before it rests; a press wakes it
     */
    public record Scanning(Duration step, int loops) {

        private static final Duration SHORTEST = Duration.ofMillis(500);
        private static final Duration LONGEST = Duration.ofSeconds(10);

        public Scanning {
            within("a step", step, SHORTEST, LONGEST);
            if (loops < 1) {
                throw new IllegalArgumentException("All tiles are gone through once at least.");
            }
        }

        /** How long the first one is marked. */
        Duration first() {
            return step.multipliedBy(3).dividedBy(2);
        }
    }

    /**
     * What counts as a press of a switch.
     *
     * @param debounce for how long after it was let go nothing counts
     * @param acceptance how long it is held until it counts, up to a second
     * @param rest for how long after a choice nothing counts
     */
    public record Switching(Duration debounce, Duration acceptance, Duration rest) {

        private static final Duration LONGEST = Duration.ofSeconds(1);

        public Switching {
            within("a press", acceptance, Duration.ZERO, LONGEST);
        }
    }

    /**
     * What counts as looking at a tile.
     *
     * @param time how long it is looked at, half a second to four seconds
     * @param important how long where more hangs on it: sending, and calling for help
     * @param lockOn how long before the ring begins to fill
     * @param grace for how long it may be looked away from without beginning anew
     * @param rest for how long after a choice nothing counts
     */
    public record Dwelling(
            Duration time, Duration important, Duration lockOn, Duration grace, Duration rest) {

        private static final Duration SHORTEST = Duration.ofMillis(500);
        private static final Duration LONGEST = Duration.ofSeconds(4);

        public Dwelling {
            within("a look", time, SHORTEST, LONGEST);
        }
    }

    /** What a kiosk begins with. */
    public static Access usual(Mode mode) {
        return new Access(
                mode,
                new Scanning(Duration.ofSeconds(2), 3),
                new Switching(Duration.ofMillis(250), Duration.ZERO, Duration.ofSeconds(1)),
                new Dwelling(
                        Duration.ofMillis(1_500),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(300),
                        Duration.ofMillis(750),
                        Duration.ofSeconds(1)),
                Duration.ZERO,
                false);
    }

    /** The same with another step. */
    public Access withStep(Duration step) {
        Scanning other = new Scanning(step, scanning.loops());
        return new Access(mode, other, switching, dwelling, hold, brief);
    }

    /** The same with another time for which a switch is held. */
    public Access withAcceptance(Duration acceptance) {
        Switching other = new Switching(switching.debounce(), acceptance, switching.rest());
        return new Access(mode, scanning, other, dwelling, hold, brief);
    }

    /** The same with another time for which a tile is looked at; what is important takes longer. */
    public Access withDwell(Duration time) {
        Duration important = dwelling.important().compareTo(time) < 0 ? time : dwelling.important();
        Dwelling other =
                new Dwelling(time, important, dwelling.lockOn(), dwelling.grace(), dwelling.rest());
        return new Access(mode, scanning, switching, other, hold, brief);
    }

    /** The same with another time for which a finger stays. */
    public Access withHold(Duration other) {
        return new Access(mode, scanning, switching, dwelling, other, brief);
    }

    /** The same, asking nothing but whom they want to talk to, or all questions. */
    public Access withBrief(boolean one) {
        return new Access(mode, scanning, switching, dwelling, hold, one);
    }

    /**
     * The same for somebody who works the kiosk in this manner; a pace that the way does not allow
     * becomes the nearest that it does.
     */
    public Access in(Manner manner) {
        Mode own = manner.way().map(Mode::of).orElse(mode);
        Access access = new Access(own, scanning, switching, dwelling, hold, brief);
        return manner.pace().map(access::withPace).orElse(access);
    }

    private Access withPace(Duration pace) {
        return switch (mode) {
            case TOUCH -> withHold(nearest(pace, Duration.ZERO, LONGEST_HOLD));
            case ONE_SWITCH -> withStep(nearest(pace, Scanning.SHORTEST, Scanning.LONGEST));
            case TWO_SWITCHES -> withAcceptance(nearest(pace, Duration.ZERO, Switching.LONGEST));
            case DWELL -> withDwell(nearest(pace, Dwelling.SHORTEST, Dwelling.LONGEST));
        };
    }

    private static Duration nearest(Duration time, Duration shortest, Duration longest) {
        Duration least = time.compareTo(shortest) < 0 ? shortest : time;
        return least.compareTo(longest) > 0 ? longest : least;
    }

    private static void within(String what, Duration time, Duration shortest, Duration longest) {
        if (time.compareTo(shortest) < 0 || time.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "The time for %s is %d to %d milliseconds, not %d."
                            .formatted(
                                    what,
                                    shortest.toMillis(),
                                    longest.toMillis(),
                                    time.toMillis()));
        }
    }
}
