package org.lidsdown.domain.incident;

import java.util.Optional;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.PupilId;

/** Says why a duty cannot be settled. */
final class DutyRules {
    private final Story story;
    private final DutyJudge judge;

    DutyRules(Story story) {
        this.story = story;
        this.judge = new DutyJudge(story);
    }

    /** Why a duty cannot be settled so; the pupil is one of the incident, where one is wanted. */
    Optional<Refusal> refusal(Act.DutySettled act) {
        Optional<Duty> duty = story.chart().duty(act.duty());
        if (duty.isEmpty()) {
            return Optional.of(new Refusal.NotOnTheChart(act.duty()));
        }
        Box box = story.chart().boxOf(duty.get());
        return cameBy(box, duty.get(), act.pupil())
                .or(() -> settledAlready(act))
                .or(() ->
                        act.how() == Settlement.DONE
                                ? Optional.empty()
                                : notNeeded(duty.get(), act));
    }

    private Optional<Refusal> cameBy(Box box, Duty duty, Optional<PupilId> pupil) {
        return story.walk(pupil)
                .filter(walk -> !walk.cameBy(box.id()) && !judge.alarms(duty, box, pupil))
                .map(walk -> new Refusal.NotHere(box.id(), walk.boxes()));
    }

    private Optional<Refusal> settledAlready(Act.DutySettled act) {
        return Optional.ofNullable(story.settled.get(new Subject(act.duty(), act.pupil())))
                .filter(entry ->
                        entry.act() instanceof Act.DutySettled before
                                && (before.how() == Settlement.DONE || before.how() == act.how()))
                .map(entry -> new Refusal.SettledAlready(entry.number()));
    }

    private Optional<Refusal> notNeeded(Duty duty, Act.DutySettled act) {
        return duty.need() instanceof Need.IfApplies
                ? because(act.words())
                : Optional.of(new Refusal.MustBeDone(duty.id()));
    }

    private static Optional<Refusal> because(String words) {
        return words.isBlank() ? Optional.of(new Refusal.BecauseMissing()) : Optional.empty();
    }
}
