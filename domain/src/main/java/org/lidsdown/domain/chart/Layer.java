package org.lidsdown.domain.chart;

/** Whether a part of the chart is the school's printed policy or what practice adds to it. */
public enum Layer {
    PRINTED,
    OVERLAY
}
