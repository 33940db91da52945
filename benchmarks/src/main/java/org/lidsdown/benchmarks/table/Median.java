package org.lidsdown.benchmarks.table;

import java.util.List;

/** The figure in the middle: a neighbour who is busy for a second does not move it. */
public final class Median {
    private Median() {}

    /** The median of one or more figures. */
    public static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
