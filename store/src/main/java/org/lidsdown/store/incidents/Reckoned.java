package org.lidsdown.store.incidents;

import java.util.Map;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.store.counted.Thing;

/** What an incident comes to: its facts, and what of them is counted. */
record Reckoned(Projection facts, Map<Thing, Integer> counted) {
    static Reckoned of(Incident incident, Beginning beginning, SchoolCalendar calendar) {
        Projection facts = Projection.of(incident, beginning, calendar);
        return new Reckoned(facts, Countable.of(facts));
    }
}
