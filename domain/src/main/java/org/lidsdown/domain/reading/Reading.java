package org.lidsdown.domain.reading;

import java.util.List;
import org.lidsdown.domain.chart.Chart;

/** What comes of reading a chart file. */
public sealed interface Reading {
    /** A chart that passed every check. */
    record Sound(Chart chart) implements Reading {}

    /** A chart with faults: all of them, in the file's order. */
    record Unsound(List<Fault> faults) implements Reading {}

    /** Not a chart at all: not well-formed, not SCXML, or refused for what it tries to load. */
    record NotAChart(Fault fault) implements Reading {}
}
