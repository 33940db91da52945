package org.lidsdown.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.people.PupilId;

/**
 * How a duty stands for an incident or for one of its pupils.
 *
 * @param duty the duty
 * @param box the box it stands in
 * @param pupil whom it is about, in the part for each pupil
 * @param state how it stands
 * @param dueSince when its clock began, where it is due
 * @param dueBy the last day on which settling it is in time; the same day for what is due at once
 * @param settledBy the entry that settled it
 */
public record DutyStanding(
        Duty duty,
        String box,
        Optional<PupilId> pupil,
        State state,
        Optional<Instant> dueSince,
        Optional<LocalDate> dueBy,
        Optional<Entry> settledBy) {
    /** How a duty can stand. */
    public enum State {
        /** It must be settled before the box is left. */
        DUE,
        /** A fact that it depends on has not been decided. */
        UNDECIDED,
        /** It may be done; something else in its group will do as well, or has. */
        OPTIONAL,
        /** The facts say that it does not apply. */
        NOT_DUE,
        /** It was done. */
        DONE,
        /** It was found not to be needed, with a reason. */
        NOT_NEEDED
    }

    /** Whether the box must wait for it. */
    public boolean open() {
        return state == State.DUE || state == State.UNDECIDED;
    }
}
