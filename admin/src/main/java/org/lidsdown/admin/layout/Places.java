package org.lidsdown.admin.layout;

import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.drawing.Layout;

/** Where everything on a chart is drawn: as its file says, else laid out here. */
public final class Places {
    private Places() {}

    /** The layout of this chart. */
    public static Layout of(Chart chart) {
        return Layout.of(chart).orElseGet(() -> new Layered(chart).layout());
    }
}
