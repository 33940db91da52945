package org.lidsdown.domain.incident;

import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.people.PupilId;

/** Something that can be done with an incident now. */
public sealed interface Move {
    /** A question waits for its answer. */
    record Answer(Box.Question question, Optional<PupilId> pupil) implements Move {}

    /** A legend can be chosen from; again where that was done before. */
    record Classify(Legend legend, boolean done) implements Move {}

    /** A fact has to be decided before the box may be left. */
    record Decide(Fact fact, Optional<PupilId> pupil, String box) implements Move {}

    /** A duty can be settled. */
    record Settle(DutyStanding duty) implements Move {}

    /** The box may be left. */
    record GoOn(Box box, Optional<PupilId> pupil) implements Move {}

    /** A further pupil can be added. */
    record AddPupil() implements Move {}

    /** The walk can go back to one of these boxes, the latest first. */
    record SendBack(List<Box> boxes, Optional<PupilId> pupil) implements Move {}

    /** The incident can be closed. */
    record Close() implements Move {}

    /** The closed incident can be taken up again. */
    record Reopen() implements Move {}
}
