package org.lidsdown.domain.erasing;

import java.util.List;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;

/** Erasing incidents, by two people; each step is an entry of the log. */
public interface Erasures {
    /** Asks that an incident be erased. */
    Erasing ask(IncidentRef ref, Ground ground, String by);

    /** Agrees; the second of two erases it. */
    Erasing agree(IncidentRef ref, String by);

    /** Says no; nothing is erased, and whoever still wants it asks again. */
    void refuse(IncidentRef ref, String by);

    /** What has been asked for and has not lapsed, as far as whoever is in may know of it. */
    List<Asked> asked();

    /** What was erased, the latest first, as far as whoever is in may know of it. */
    List<Disposal> disposals();
}
