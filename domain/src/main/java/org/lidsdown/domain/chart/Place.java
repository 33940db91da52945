package org.lidsdown.domain.chart;

import java.util.Optional;

/**
 * A node of the chart's nesting: a box, or a frame that holds boxes.
 *
 * @param id its id in the file
 * @param kind what it is
 * @param parent the frame around it; none at the top
 * @param initial where a frame starts; empty for boxes, quiet ends and frames whose parts run
 *     beside each other
 */
public record Place(String id, Kind kind, Optional<String> parent, Optional<String> initial) {
    /** What a place can be. */
    public enum Kind {
        /** A box that people see. */
        BOX,
        /** The end of a part, not drawn. */
        QUIET_END,
        /** The end of the whole chart. */
        END,
        /** Boxes one after the other. */
        SERIES,
        /** Parts that run beside each other; done when each is. */
        BESIDE,
        /** A series that is walked once for each pupil. */
        EACH_PUPIL
    }
}
