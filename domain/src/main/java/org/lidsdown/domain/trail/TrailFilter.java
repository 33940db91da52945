package org.lidsdown.domain.trail;

import java.util.Optional;

/**
 * Which lines of the trail are wanted.
 *
 * @param topic what they are about
 * @param by who did it; anybody where empty
 */
public record TrailFilter(Topic topic, Optional<String> by) {
    /** Everything that anybody did. */
    public static final TrailFilter EVERYTHING =
            new TrailFilter(Topic.EVERYTHING, Optional.empty());
}
