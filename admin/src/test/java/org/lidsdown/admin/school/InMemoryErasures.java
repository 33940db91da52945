package org.lidsdown.admin.school;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.erasing.Asked;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.erasing.Erasing;
import org.lidsdown.domain.erasing.Erasures;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.retention.Due;
import org.lidsdown.domain.retention.Kind;
import org.lidsdown.domain.retention.Retention;
import org.lidsdown.domain.retention.Retentions;
import org.lidsdown.domain.tally.ChainHead;

/** Erasing in memory: whoever asks first is the first, whoever agrees then the second. */
public final class InMemoryErasures implements Erasures, Retentions {
    private final List<Asked> asked = new ArrayList<>();
    private final List<Disposal> disposals = new ArrayList<>();
    private final List<Due> due = new ArrayList<>();
    private final Clock clock;
    private Retention rule = Retention.USUAL;

    /** Goes by this clock. */
    public InMemoryErasures(Clock clock) {
        this.clock = clock;
    }

    /** An old incident that is due. */
    public void isDue(String ref, Kind kind, LocalDate closed, boolean held) {
        due.add(new Due(new IncidentRef(ref), kind, closed, rule.due(kind, closed), held));
    }

    @Override
    public Erasing ask(IncidentRef ref, Ground ground, String by) {
        Asked one = new Asked(ref, ground, by, clock.instant(), Optional.of(by));
        asked.add(one);
        return new Erasing.Waits(one);
    }

    @Override
    public Erasing agree(IncidentRef ref, String by) {
        Optional<Asked> found = asked.stream().filter(one -> one.ref().equals(ref)).findFirst();
        if (found.isEmpty()) {
            return new Erasing.NotYou(Erasing.Why.NOT_ASKED);
        }
        if (found.get().by().equals(by)) {
            return new Erasing.NotYou(Erasing.Why.SAME_PERSON);
        }
        asked.remove(found.get());
        Disposal disposal = disposal(found.get(), by);
        disposals.addFirst(disposal);
        return new Erasing.Done(disposal);
    }

    private Disposal disposal(Asked first, String by) {
        return new Disposal(
                first.ref(),
                Instant.parse("2001-11-20T10:00:00Z"),
                12,
                first.ground(),
                first.by(),
                by,
                clock.instant(),
                new ChainHead(1042, "3f9a1c0e77b2d4468a90"));
    }

    @Override
    public void refuse(IncidentRef ref, String by) {
        asked.removeIf(one -> one.ref().equals(ref));
    }

    @Override
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<Disposal> disposals() {
        return List.copyOf(disposals);
    }

    @Override
    public Retention inForce() {
        return rule;
    }

    @Override
    public void give(Retention next, String by) {
        rule = next;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return due.stream().filter(one -> !one.due().isAfter(day)).toList();
    }
}
