package org.lidsdown.benchmarks.chart;

import java.util.Set;

/** Something that walks the chart, in whatever way it likes best. */
interface Engine {
    /** Stands at the chart's start; a walk before has come to its end. */
    void begin();

    /** Takes one answer. */
    void answer(Turn turn);

    /** The boxes at which it stands now; none at the end. Not measured. */
    Set<String> boxes();
}
