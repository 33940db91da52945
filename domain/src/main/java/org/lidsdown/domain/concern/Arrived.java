package org.lidsdown.domain.concern;

import java.time.Instant;
import java.util.Set;
import org.lidsdown.domain.incident.IncidentRef;

/**
 * A concern that the safety log has.
 *
 * @param concern what was told, at its latest step
 * @param first when the first of its envelopes arrived
 * @param latest when the envelope of this step arrived
 * @param incidents the incidents that it belongs to; none while it waits
 */
public record Arrived(Concern concern, Instant first, Instant latest, Set<IncidentRef> incidents) {
    /** Keeps the incidents as they are. */
    public Arrived {
        incidents = Set.copyOf(incidents);
    }

    /** Whether it belongs to no incident yet. */
    public boolean waits() {
        return incidents.isEmpty();
    }
}
