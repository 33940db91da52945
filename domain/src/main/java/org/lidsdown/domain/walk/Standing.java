package org.lidsdown.domain.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way in which boxes can be active together; each is made once, so that being the same is being
 * equal.
 */
final class Standing {
    private final List<String> leaves;
    private final Map<String, Map<String, Exit>> exits;
    private final boolean ended;

    Standing(List<String> leaves, Map<String, Map<String, Exit>> exits, boolean ended) {
        this.leaves = leaves;
        this.exits = exits;
        this.ended = ended;
    }

    /** Every active box and end, in the chart's order. */
    List<String> leaves() {
        return leaves;
    }

    /** The ways out by box, then by answer. */
    Map<String, Map<String, Exit>> exits() {
        return exits;
    }

    /** Whether nothing is left to walk. */
    boolean ended() {
        return ended;
    }

    Set<String> boxes() {
        return exits.keySet();
    }

    boolean at(String leaf) {
        return leaves.contains(leaf);
    }
}
