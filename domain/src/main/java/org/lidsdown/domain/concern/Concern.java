package org.lidsdown.domain.concern;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a pupil told, as it stood at one step of the telling.
 *
 * <p>A telling is saved as it grows. Each saved step is a concern of its own that holds everything
 * told so far: the same id, a growing step number, an envelope of its own. Nothing saved is ever
 * changed; the latest step is what counts.
 */
public record Concern(
        UUID id, int step, Progress progress, Origin origin, Answers answers, List<Visit> visits) {

    /** How many visits a concern keeps, however long a pupil goes to and fro. */
    public static final int MOST_VISITS = 400;

    /** The later step wins. */
    public static final Comparator<Concern> BY_STEP = Comparator.comparingInt(Concern::step);

    /** Told to its end, or started and not finished. */
    public enum State {
        STARTED,
        FINISHED
    }

    /**
     * Whether the pupil asked for help at once, and whether that was taken back within the seconds
     * allowed.
     */
    public enum Help {
        NO,
        NOW,
        TAKEN_BACK
    }

    /** How far the telling had come, by the kiosk's own clock. */
    public record Progress(Instant started, Instant saved, State state, Help help) {

        public Progress {
            started = started.truncatedTo(ChronoUnit.MILLIS);
            saved = saved.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** A screen that came up, and when. */
    public record Visit(Token screen, Instant at) {

        public Visit {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Concern {
        visits = List.copyOf(visits);
        if (step < 1) {
            throw new IllegalArgumentException("The first step is 1, not " + step);
        }
        if (visits.size() > MOST_VISITS) {
            throw new IllegalArgumentException("Too many visits: " + visits.size());
        }
    }

    /** Told to its end by the pupil. */
    public boolean isFinished() {
        return progress.state() == State.FINISHED;
    }

    /** The pupil asked for help at once and did not take it back. */
    public boolean isUrgent() {
        return progress.help() == Help.NOW;
    }
}
