package org.lidsdown.store.incidents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.KeyGroup;

/**
 * Opening an incident: what is written with its first entry.
 *
 * @param by who opens it
 * @param when when
 */
record Opening(String by, Instant when) {
    /** The incident with the concerns that it came from, in the hands that it belongs in. */
    Incident whole(Incident opened, List<UUID> concerns, KeyGroup hands) {
        Incident whole = opened;
        for (UUID concern : concerns) {
            whole = after(whole, new Act.ConcernLinked(concern));
        }
        return after(whole, new Act.HandedOver(hands, EntryWords.about(opened)));
    }

    private Incident after(Incident incident, Act act) {
        return incident.propose(act, by, when) instanceof Outcome.Accepted(Entry _, Incident longer)
                ? longer
                : incident;
    }
}
