package org.lidsdown.store.figures;

/**
 * How many incidents there are with one answer to what the breach is, and how many of them were
 * closed and opened again.
 */
record BreachRow(String answer, int opened, int closed, int reopened) {}
