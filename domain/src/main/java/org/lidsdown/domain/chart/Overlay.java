package org.lidsdown.domain.chart;

import java.time.LocalDate;

/**
 * Why something stands on the chart that the print does not have.
 *
 * @param why one sentence
 * @param source where the need was found
 * @param date when it was added
 */
public record Overlay(String why, String source, LocalDate date) {}
