package org.lidsdown.domain.incident;

import java.util.List;
import java.util.Set;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;

/** Why a move cannot be made now; nothing has changed. */
public sealed interface Refusal {
    /** The incident does not stand at this box. */
    record NotHere(String box, Set<String> stands) implements Refusal {}

    /** The box does not have this answer. */
    record NoSuchAnswer(String box, String answer, Set<String> answers) implements Refusal {}

    /** The chart does not have this box, duty, fact, legend or choice. */
    record NotOnTheChart(String what) implements Refusal {}

    /** Duties of this box are not settled yet. */
    record DutiesOpen(List<DutyStanding> open) implements Refusal {}

    /** Something must be decided first: legends not classified, facts not decided. */
    record Undecided(Set<String> legendsAndFacts) implements Refusal {}

    /** The branches of these pupils have not come to their ends. */
    record PupilsOpen(Set<PupilId> pupils) implements Refusal {}

    /** No pupil is on the incident, and nobody has said why. */
    record NoPupils() implements Refusal {}

    /** This pupil is not on the incident. */
    record UnknownPupil(PupilId pupil) implements Refusal {}

    /** The act must say which pupil it is about, or must not name one. */
    record PupilDoesNotFit() implements Refusal {}

    /** This pupil is on the incident already. */
    record PupilThereAlready(PupilId pupil) implements Refusal {}

    /** The duty has been settled already, by this entry. */
    record SettledAlready(int number) implements Refusal {}

    /** The duty must be done; it cannot be found unnecessary. */
    record MustBeDone(String duty) implements Refusal {}

    /** The reason is missing. */
    record BecauseMissing() implements Refusal {}

    /** The words hold characters that cannot be kept, or are longer than 4,000 characters. */
    record WordsNotKept() implements Refusal {}

    /** The walk never came by this box, so it cannot go back to it. */
    record NeverThere(String box) implements Refusal {}

    /** The walk stands at this box now. */
    record StandsThere(String box) implements Refusal {}

    /** Whoever asks may not take anything out of the log: that is for the lead and the head. */
    record MayNotExport() implements Refusal {}

    /** The incident is closed. */
    record IsClosed() implements Refusal {}

    /** The incident is open. */
    record IsOpen() implements Refusal {}

    /** The incident is in this group's hands already. */
    record InTheseHands(KeyGroup hands) implements Refusal {}

    /** This colleague reads the incident already, or does not read it anyway. */
    record ReadsAlready(String colleague, boolean reads) implements Refusal {}

    /** The legal hold is on already, or is not on. */
    record HeldAlready(boolean held) implements Refusal {}

    /** A legal hold keeps the incident from being erased. */
    record OnHold() implements Refusal {}

    /** The incident's words are erased; nothing is added to it any more. */
    record IsErased() implements Refusal {}

    /** Whoever asks may not do this, or would do it in somebody else's name. */
    record NotYours() implements Refusal {}

    /** The incident has not come to the end of the chart. */
    record NotAtTheEnd(Set<String> stands) implements Refusal {}
}
