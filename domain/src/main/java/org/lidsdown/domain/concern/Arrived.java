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
 * @param opened whether it could be opened; else the concern says no more than its label does
 * @param burst whether it was one of many from the same kiosk within minutes
 */
public record Arrived(
        Concern concern,
        Instant first,
        Instant latest,
        Set<IncidentRef> incidents,
        boolean opened,
        boolean burst) {
    /** Keeps the incidents as they are. */
    public Arrived {
        incidents = Set.copyOf(incidents);
    }

    /** One that could be opened, and came alone. */
    public Arrived(Concern concern, Instant first, Instant latest, Set<IncidentRef> incidents) {
        this(concern, first, latest, incidents, true, false);
    }

    /** Whether it belongs to no incident yet. */
    public boolean waits() {
        return incidents.isEmpty();
    }
}
