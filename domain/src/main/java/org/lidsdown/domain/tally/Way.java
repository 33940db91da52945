package org.lidsdown.domain.tally;

import java.util.Set;

/**
 * An arrow of the chart, so far as counting needs it.
 *
 * @param id the arrow's id, such as {@code breach.technical}
 * @param from the box it leaves
 * @param to the boxes it leads to
 */
public record Way(String id, String from, Set<String> to) {
    public Way {
        to = Set.copyOf(to);
    }
}
