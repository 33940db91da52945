package org.lidsdown.domain.drawing;

import java.util.List;
import org.lidsdown.domain.chart.Arrow.Point;

/** Finds where words stand at a line: in the middle of its longest stretch. */
public final class Labels {
    private Labels() {}

    /** The middle of the longest stretch of a line with these corners. */
    public static Point at(List<Point> corners) {
        Point best = corners.getFirst();
        double longest = -1;
        for (int i = 1; i < corners.size(); i++) {
            Point a = corners.get(i - 1);
            Point b = corners.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (length > longest) {
                longest = length;
                best = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
            }
        }
        return best;
    }
}
