package org.lidsdown.domain.trail;

import java.util.List;
import org.lidsdown.domain.incident.IncidentRef;

/** Who did what with the safety log; to look at an incident, too, is something that is kept. */
public interface Trail {
    /**
     * Keeps that somebody looked at an incident; durable when this comes back. A log that is open
     * for reading only can be looked at, and keeps nothing.
     */
    void lookedAt(IncidentRef ref, String by);

    /** Keeps that somebody made a report, over this time, such as {@code 2026-autumn}. */
    void reportMade(String report, String time, String by);

    /**
     * Lines that fit, newest first.
     *
     * @param before only entries before this one; {@link Long#MAX_VALUE} for the newest
     * @param count at most as many
     */
    List<TrailLine> lines(TrailFilter filter, long before, int count);
}
