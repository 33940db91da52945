package org.lidsdown.benchmarks.chart;

import org.lidsdown.domain.chart.Chart;

/** Who walks the chart. */
public enum Contestant {
    LIDS_DOWN("Lids Down"),
    STATELESS4J("stateless4j, flattened"),
    SPRING_REGIONS("Spring Statemachine, regions"),
    SPRING_FLAT("Spring Statemachine, flattened"),
    SQUIRREL_PARALLEL("squirrel-foundation, parallel states"),
    SQUIRREL_FLAT("squirrel-foundation, flattened");

    final String title;

    Contestant(String title) {
        this.title = title;
    }

    Engine engine(Chart chart) {
        return switch (this) {
            case LIDS_DOWN -> new OurEngine(chart);
            case STATELESS4J -> new StatelessFlat(Flat.of(chart));
            case SPRING_REGIONS -> new SpringRegions(chart);
            case SPRING_FLAT -> new SpringFlat(Flat.of(chart));
            case SQUIRREL_PARALLEL -> new SquirrelParallel(chart);
            case SQUIRREL_FLAT -> new SquirrelFlat(Flat.of(chart));
        };
    }
}
