package org.lidsdown.domain.incident;

import java.time.Instant;
import java.util.Optional;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.people.PupilId;

/**
 * An arrow that lies on the way to where an incident stands now.
 *
 * @param arrow the arrow
 * @param pupil on whose branch it lies, in the part for each pupil
 * @param when the moment it was taken
 */
public record Taken(Arrow arrow, Optional<PupilId> pupil, Instant when) {}
