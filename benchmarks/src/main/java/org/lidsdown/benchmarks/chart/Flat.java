package org.lidsdown.benchmarks.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

/**
 * The chart without parts that run beside each other: each set of boxes that can be active together
 * is one state. The form that is kindest to a library, and the only one that all of them can walk.
 */
final class Flat {
    /** A transition between two states. */
    record Hop(String from, String event, String to) {}

    private final Map<String, Set<String>> boxes = new LinkedHashMap<>();
    private final List<Hop> hops = new ArrayList<>();
    private final String start;

    private Flat(Walk start) {
        this.start = add(start);
    }

    static Flat of(Chart chart) {
        return new Flat(Course.of(chart).startWithOnePupil());
    }

    String start() {
        return start;
    }

    List<Hop> hops() {
        return hops;
    }

    /** The states, each with the boxes that are active in it. */
    Map<String, Set<String>> boxes() {
        return boxes;
    }

    /** Whether a walk ends in this state. */
    boolean isEnd(String state) {
        return boxesAt(state).isEmpty();
    }

    Set<String> boxesAt(String state) {
        return boxes.getOrDefault(state, Set.of());
    }

    private String add(Walk walk) {
        String state = walk.ended() ? "end" : String.join(" ", walk.boxes());
        if (boxes.putIfAbsent(state, Set.copyOf(walk.boxes())) == null) {
            for (String box : walk.boxes()) {
                for (String answer : walk.answers(box)) {
                    Walk next = (Walk) walk.answer(box, answer);
                    hops.add(new Hop(state, next.taken().getLast().event(), add(next)));
                }
            }
        }
        return state;
    }
}
