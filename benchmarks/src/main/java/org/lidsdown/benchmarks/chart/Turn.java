package org.lidsdown.benchmarks.chart;

/**
 * One answer on the way: our engine is told the box and the answer, the peers are told the arrow's
 * event.
 */
record Turn(String box, String answer, String event) {}
