package org.lidsdown.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** Figures of one kind, as many as were taken. */
public final class Sample {
    private final List<Double> figures = new ArrayList<>();

    /** Takes one more. */
    public void add(double figure) {
        figures.add(figure);
    }

    /** Takes all of others. */
    public void add(Sample more) {
        figures.addAll(more.figures);
    }

    /** How many were taken. */
    public int size() {
        return figures.size();
    }

    /** The figure in the middle. */
    public double median() {
        return Median.of(figures);
    }

    /** The smallest figure that this share of all, such as 0.99, does not exceed. */
    public double at(double share) {
        List<Double> sorted = figures.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    /** The quartiles below and above the median. */
    public String quartiles(String format) {
        return format.formatted(at(0.25)) + " to " + format.formatted(at(0.75));
    }
}
