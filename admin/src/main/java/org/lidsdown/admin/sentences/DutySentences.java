package org.lidsdown.admin.sentences;

import java.util.Optional;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.incident.DutyStanding;

/** Says by when and by whom a duty has to be settled. */
public final class DutySentences {
    private final Words words = Words.of(DutySentences.class);
    private final Days days;

    /** Says duties as seen from these days. */
    public DutySentences(Days days) {
        this.days = days;
    }

    /** How urgent an open duty is. */
    public Urgency urgency(DutyStanding standing) {
        if (!standing.open() || standing.dueBy().isEmpty()) {
            return Urgency.CALM;
        }
        if (standing.duty().deadline() instanceof Deadline.AtOnce
                && standing.state() == DutyStanding.State.DUE) {
            return Urgency.AT_ONCE;
        }
        return days.isLate(standing.dueBy().get())
                ? Urgency.LATE
                : standing.dueBy().get().equals(days.today()) ? Urgency.TODAY : Urgency.CALM;
    }

    /** By when, where a duty waits for somebody. */
    public Optional<String> due(DutyStanding standing) {
        if (!standing.open() || standing.dueBy().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                urgency(standing) == Urgency.AT_ONCE
                        ? words.say("due.at-once")
                        : days.due(standing.dueBy().get()));
    }
}
