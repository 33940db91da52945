package org.lidsdown.domain.retention;

import java.time.LocalDate;
import org.lidsdown.domain.incident.IncidentRef;

/**
 * A closed incident whose time is over, or soon is.
 *
 * @param ref which one
 * @param kind by which it is kept
 * @param closed the day on which it was closed
 * @param due the first day on which it may be erased
 * @param held whether a legal hold keeps it all the same
 */
public record Due(IncidentRef ref, Kind kind, LocalDate closed, LocalDate due, boolean held) {}
