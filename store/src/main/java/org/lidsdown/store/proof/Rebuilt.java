package org.lidsdown.store.proof;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What comes of computing all facts from the entries again.
 *
 * @param incidents how many incidents there are
 * @param differences how many rows had to be taken out and put in, for each table of facts
 */
public record Rebuilt(int incidents, Map<String, Integer> differences) {
    /** Sorts the tables. */
    public Rebuilt {
        differences = Collections.unmodifiableMap(new TreeMap<>(differences));
    }

    /** Whether the facts were as the entries say. */
    public boolean agreed() {
        return total() == 0;
    }

    /** How many rows were wrong in all tables together. */
    public int total() {
        return differences.values().stream().mapToInt(Integer::intValue).sum();
    }
}
