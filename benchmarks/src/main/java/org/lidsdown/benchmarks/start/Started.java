package org.lidsdown.benchmarks.start;

/**
 * What a start took.
 *
 * @param milliseconds from asking for the process until it had painted its first screen
 * @param megabytes the most memory it had resident until then
 */
record Started(double milliseconds, double megabytes) {}
