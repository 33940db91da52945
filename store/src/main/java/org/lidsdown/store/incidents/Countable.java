package org.lidsdown.store.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.incident.DutyStanding;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.store.counted.Group;
import org.lidsdown.store.counted.Thing;

/** What of one incident's facts is counted, most of it by the day on which it was opened. */
final class Countable {
    private static final String DONE = DutyStanding.State.DONE.name();
    private static final Set<String> WATCHED =
            Arrays.stream(WatchedDuty.values())
                    .flatMap(duty -> duty.duties().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final Map<Thing, Integer> things = new HashMap<>();
    private final Projection facts;
    private final int day;

    private Countable(Projection facts) {
        this.facts = facts;
        this.day = Thing.day(facts.incident().openedMs());
    }

    static Map<Thing, Integer> of(Projection facts) {
        Countable countable = new Countable(facts);
        countable.incident();
        countable.classes();
        countable.pupils();
        facts.duties().forEach(countable::duty);
        facts.arrows().forEach(countable::arrow);
        return countable.things;
    }

    private void incident() {
        IncidentRow incident = facts.incident();
        String breach = Objects.requireNonNullElse(incident.breach(), "");
        String reopened = incident.reopened() > 0 ? "REOPENED" : "";
        int closed = Thing.day(incident.closedMs());
        add(Thing.of(Group.INCIDENT, day, breach, reopened, Thing.NONE, closed));
        add(Thing.of(Group.HANDS, Thing.NONE, incident.hands()));
    }

    private void classes() {
        for (ChoiceRow row : facts.choices()) {
            add(Thing.of(Group.CHOICE, day, row.choice(), row.legend(), Thing.NONE, Thing.NONE));
        }
        facts.choices().stream()
                .map(ChoiceRow::legend)
                .distinct()
                .forEach(legend -> add(Thing.of(Group.CLASSIFIED, day, legend)));
    }

    private void pupils() {
        for (BranchRow row : facts.branches()) {
            add(Thing.of(Group.BAND, day, row.band()));
            add(Thing.of(Group.PART, day, Objects.requireNonNullElse(row.part(), "")));
        }
    }

    /** Of most duties only those that were done; of the watched ones all. */
    private void duty(DutyRow row) {
        if (row.standing().equals(DONE) || WATCHED.contains(row.duty())) {
            add(
                    Thing.of(
                            Group.DUTY,
                            day,
                            row.duty(),
                            row.standing(),
                            Thing.day(row.dueBy()),
                            Thing.day(row.settledMs())));
        }
    }

    private void arrow(ArrowRow row) {
        add(Thing.of(Group.ARROW, day, row.arrow(), "", Thing.NONE, Thing.day(row.takenMs())));
    }

    private void add(Thing thing) {
        things.merge(thing, 1, Integer::sum);
    }
}
