package org.lidsdown.admin.incident;

import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.drawing.Layout;

/** Knows where everything on a chart is drawn. */
@FunctionalInterface
public interface Layouts {
    /** The layout of this chart. */
    Layout of(Chart chart);
}
