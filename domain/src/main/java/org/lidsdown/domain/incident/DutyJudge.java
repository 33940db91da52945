package org.lidsdown.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.incident.DutyStanding.State;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.walk.Walk;

/** Says how each duty of an incident stands, from its story alone. */
final class DutyJudge {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Story story;
    private final Facts facts;

    DutyJudge(Story story) {
        this.story = story;
        this.facts = new Facts(story);
    }

    /**
     * Every duty of every box on the way taken, in the chart's order, the incident's before its
     * pupils'; and what alarms until it is settled, wherever the walk was sent since.
     */
    List<DutyStanding> all(SchoolCalendar calendar) {
        List<DutyStanding> standings = new ArrayList<>();
        for (Box box : story.chart().boxes()) {
            standings.addAll(of(box, Optional.empty(), calendar));
            for (PupilId pupil : story.branches.keySet()) {
                standings.addAll(of(box, Optional.of(pupil), calendar));
            }
        }
        return standings;
    }

    /**
     * The duties of one box on the way of the incident or of one pupil. Of a box that the walk was
     * sent back from only what alarms until it is settled; none where the way never came by it.
     */
    List<DutyStanding> of(Box box, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Optional<Walk> walk = story.walk(pupil);
        if (box.duties().isEmpty() || walk.isEmpty()) {
            return List.of();
        }
        boolean onTheWay = walk.get().cameBy(box.id());
        return box.duties().stream()
                .filter(duty -> onTheWay || alarms(duty, box, pupil))
                .map(duty -> standing(duty, box, pupil, calendar))
                .toList();
    }

    /** Whether a duty was to be done at once, for a reason that still holds, and is not done. */
    boolean alarms(Duty duty, Box box, Optional<PupilId> pupil) {
        return duty.deadline() instanceof Deadline.AtOnce
                && duty.need() instanceof Need.When(Set<String> any)
                && story.entered.containsKey(new Subject(box.id(), pupil))
                && facts.anyHolds(any, pupil)
                && !story.settled.containsKey(new Subject(duty.id(), pupil));
    }

    private DutyStanding standing(
            Duty duty, Box box, Optional<PupilId> pupil, SchoolCalendar calendar) {
        Optional<Entry> settled =
                Optional.ofNullable(story.settled.get(new Subject(duty.id(), pupil)));
        State state = state(duty, box, pupil, settled);
        Optional<Instant> since = dueSince(duty, box, pupil);
        return new DutyStanding(
                duty,
                box.id(),
                pupil,
                state,
                since,
                since.flatMap(moment -> dueBy(duty.deadline(), moment, calendar)),
                settled);
    }

    private State state(Duty duty, Box box, Optional<PupilId> pupil, Optional<Entry> settled) {
        State asked = asked(duty, box, pupil);
        return settled.map(entry ->
                        how(entry) == Settlement.DONE ? State.DONE : notNeeded(duty, asked))
                .orElse(asked);
    }

    private static State notNeeded(Duty duty, State asked) {
        boolean mustBeDone = !(duty.need() instanceof Need.IfApplies) && asked == State.DUE;
        return mustBeDone ? State.DUE : State.NOT_NEEDED;
    }

    private static @Nullable Settlement how(Entry entry) {
        return entry.act() instanceof Act.DutySettled settled ? settled.how() : null;
    }

    private State asked(Duty duty, Box box, Optional<PupilId> pupil) {
        return switch (duty.need()) {
            case Need.Always _, Need.IfApplies _ -> State.DUE;
            case Need.OneOf(String group) ->
                    groupIsServed(group, box, pupil) ? State.OPTIONAL : State.DUE;
            case Need.When(Set<String> any) -> when(any, pupil);
            case Need.Unless(Set<String> any) -> unless(any, pupil);
        };
    }

    private boolean groupIsServed(String group, Box box, Optional<PupilId> pupil) {
        return box.duties().stream()
                .filter(duty -> duty.need().equals(new Need.OneOf(group)))
                .flatMap(
                        duty -> Stream.ofNullable(story.settled.get(new Subject(duty.id(), pupil))))
                .anyMatch(entry -> how(entry) == Settlement.DONE);
    }

    private State when(Set<String> any, Optional<PupilId> pupil) {
        if (facts.anyHolds(any, pupil)) {
            return State.DUE;
        }
        return facts.allDecided(any, pupil) ? State.NOT_DUE : State.UNDECIDED;
    }

    private State unless(Set<String> any, Optional<PupilId> pupil) {
        if (facts.anyHolds(any, pupil)) {
            return State.NOT_DUE;
        }
        return facts.allDecided(any, pupil) ? State.DUE : State.UNDECIDED;
    }

    private Optional<Instant> dueSince(Duty duty, Box box, Optional<PupilId> pupil) {
        Optional<Instant> entered =
                Optional.ofNullable(story.entered.get(new Subject(box.id(), pupil)));
        return switch (duty.need()) {
            case Need.When(Set<String> any) -> later(entered, facts.firstHeld(any, pupil));
            case Need.Unless(Set<String> any) ->
                    facts.anyHolds(any, pupil)
                            ? Optional.empty()
                            : later(entered, facts.lastDecided(any, pupil));
            default -> entered;
        };
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private static Optional<LocalDate> dueBy(
            Deadline deadline, Instant since, SchoolCalendar calendar) {
        LocalDate day = since.atZone(ZONE).toLocalDate();
        return switch (deadline) {
            case Deadline.AtOnce _ -> Optional.of(day);
            case Deadline.SameSchoolDay _ -> Optional.of(calendar.schoolDayFrom(day));
            case Deadline.WorkingDays(int days) ->
                    Optional.of(calendar.workingDaysAfter(day, days));
            case Deadline.EndOfTerm _ -> calendar.termOf(day).map(term -> term.last());
            case Deadline.None _ -> Optional.empty();
        };
    }
}
