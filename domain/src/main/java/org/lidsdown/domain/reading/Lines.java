package org.lidsdown.domain.reading;

import java.util.HashMap;
import java.util.Map;

/** Remembers on which line each thing of a chart stands. */
final class Lines {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Whether this is the first of its kind with this id. */
    boolean put(String kind, String id, int line) {
        return lines.putIfAbsent(kind + " " + id, line) == null;
    }

    int of(String kind, String id) {
        return lines.getOrDefault(kind + " " + id, 0);
    }
}
