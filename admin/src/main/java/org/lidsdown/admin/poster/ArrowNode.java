package org.lidsdown.admin.poster;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import org.lidsdown.domain.chart.Arrow.Point;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.drawing.Layout;

/** One arrow of the poster, with soft corners. */
final class ArrowNode extends Group {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final double ROUND = 14;
    private static final double HEAD = 17;
    private static final double SPREAD = 2.72;

    private final Layout.Route route;
    private final Path line = new Path();
    private final Polygon head = new Polygon();

    ArrowNode(Layout.Route route) {
        this.route = route;
        getStyleClass().add("arrow");
        line.getStyleClass().add("arrow-line");
        head.getStyleClass().add("arrow-head");
        if (route.arrow().layer() == Layer.OVERLAY) {
            line.getStyleClass().add("overlay");
        }
        draw(route.corners());
        getChildren().setAll(line, head);
        setMouseTransparent(true);
    }

    /** Whether the incident came this way. */
    boolean show(Progress progress) {
        boolean taken = isTaken(progress);
        line.pseudoClassStateChanged(TAKEN, taken);
        head.pseudoClassStateChanged(TAKEN, taken);
        return taken;
    }

    private boolean isTaken(Progress progress) {
        return route.arrow().event().startsWith("done.")
                ? progress.passed().contains(route.from()) && progress.reached(route.to())
                : progress.taken().contains(route.arrow().id());
    }

    private void draw(List<Point> corners) {
        Point first = corners.getFirst();
        line.getElements().add(new MoveTo(first.x(), first.y()));
        for (int i = 1; i < corners.size() - 1; i++) {
            turn(corners.get(i - 1), corners.get(i), corners.get(i + 1));
        }
        Point tip = corners.getLast();
        Point before = corners.get(corners.size() - 2);
        Point neck = towards(tip, before, HEAD * 0.7);
        line.getElements().add(new LineTo(neck.x(), neck.y()));
        double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
        head.getPoints().addAll(tip.x(), tip.y());
        for (double turn : new double[] {SPREAD, -SPREAD}) {
            head.getPoints()
                    .addAll(
                            tip.x() + HEAD * Math.cos(angle + turn),
                            tip.y() + HEAD * Math.sin(angle + turn));
        }
    }

    private void turn(Point before, Point corner, Point after) {
        Point in = towards(corner, before, ROUND);
        Point out = towards(corner, after, ROUND);
        line.getElements()
                .addAll(
                        new LineTo(in.x(), in.y()),
                        new QuadCurveTo(corner.x(), corner.y(), out.x(), out.y()));
    }

    private static Point towards(Point from, Point to, double most) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(most, length / 2) / length;
        return new Point(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
