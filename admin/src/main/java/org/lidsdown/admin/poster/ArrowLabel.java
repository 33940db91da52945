package org.lidsdown.admin.poster;

import java.util.List;
import javafx.scene.control.Label;
import org.lidsdown.domain.chart.Arrow.Point;

/** The words at an arrow: beside an upright line, on a level one, and never on its head. */
final class ArrowLabel extends Label {
    private static final double HEAD = 44;
    private static final double LEAST = 92;
    private static final double BESIDE = 9;

    /** Shows these words; what says no more than the box it leads to is left out from afar. */
    ArrowLabel(String words, List<Point> corners, boolean onlyNear) {
        super(words);
        getStyleClass().add("arrow-words");
        if (onlyNear) {
            getStyleClass().add("only-near");
        }
        setMouseTransparent(true);
        setWrapText(true);
        int longest = longest(corners);
        Point a = corners.get(longest - 1);
        Point b = corners.get(longest);
        double x = (a.x() + b.x()) / 2;
        double y = (a.y() + b.y()) / 2;
        boolean upright = Math.abs(b.y() - a.y()) > Math.abs(b.x() - a.x());
        if (upright) {
            setLayoutX(x + BESIDE);
        } else {
            setMaxWidth(Math.max(LEAST, Math.abs(b.x() - a.x()) - HEAD));
            layoutXProperty().bind(widthProperty().divide(-2).add(x));
        }
        layoutYProperty().bind(heightProperty().divide(-2).add(y));
    }

    private static int longest(List<Point> corners) {
        int best = 1;
        double most = -1;
        for (int i = 1; i < corners.size(); i++) {
            Point a = corners.get(i - 1);
            Point b = corners.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (length > most) {
                most = length;
                best = i;
            }
        }
        return best;
    }
}
