package org.lidsdown.domain.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.people.PupilId;

/** The safety log: every incident, kept by its entries. */
public interface Incidents {
    /**
     * Opens an incident under the edition that is in force, from these concerns; the reference is
     * the next free one. Safeguarding staff have it in their hands, or the chair of governors where
     * the chair opens it. Durable when this comes back with {@code Accepted}.
     */
    Outcome open(String words, List<UUID> concerns, String by);

    /** The incident with this reference, or nothing, also where it is in others' hands. */
    Optional<Incident> find(IncidentRef ref);

    /**
     * Writes one act to the incident as it was seen; durable when this comes back with {@code
     * Appended}.
     */
    Appending append(Incident seen, Act act, String by);

    /** The newest first: so many lines from this one on, of the incidents that the filter shows. */
    List<LogLine> lines(LogFilter filter, int from, int count);

    /** How many incidents the filter shows. */
    int count(LogFilter filter);

    /**
     * Open incidents in which a duty must be settled by this day: those that are due first, at most
     * so many.
     */
    List<LogLine> due(LocalDate until, int most);

    /**
     * The names of the pupils on an incident, for whoever reads it and not all names; empty where
     * everybody who reads it knows them anyway.
     */
    Map<PupilId, String> names(IncidentRef ref);

    /** In how many other incidents of the last so many months the pupil was an instigator. */
    int asInstigator(PupilId pupil, IncidentRef besides, int months);
}
