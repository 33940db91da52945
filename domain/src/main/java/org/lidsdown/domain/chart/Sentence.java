package org.lidsdown.domain.chart;

/**
 * One sentence of the printed chart, word for word.
 *
 * @param id such as {@code P17}
 * @param words exactly as printed, faults included
 */
public record Sentence(String id, String words) {}
