package org.lidsdown.benchmarks.chart;

import java.util.Set;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

/** Our own: the walk of an incident with one pupil, a value that each answer replaces. */
final class OurEngine implements Engine {
    private final Walk start;
    private Walk walk;

    OurEngine(Chart chart) {
        this.start = Course.of(chart).startWithOnePupil();
        this.walk = start;
    }

    @Override
    public void begin() {
        walk = start;
    }

    @Override
    public void answer(Turn turn) {
        if (!(walk.answer(turn.box(), turn.answer()) instanceof Walk next)) {
            throw new IllegalStateException("out of step: " + turn);
        }
        walk = next;
    }

    @Override
    public Set<String> boxes() {
        return walk.boxes();
    }
}
