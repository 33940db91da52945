package org.lidsdown.kiosk.access;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** A ring that fills while a tile is looked at. */
final class Ring extends Region {

    private static final double WHOLE = 360;
    private static final double TOP = 90;
    private static final double THICK = 0.12;

    private final Circle ground = new Circle();
    private final Arc filled = new Arc();

    Ring() {
        setId("dwell-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        ground.getStyleClass().add("ring-ground");
        filled.getStyleClass().add("ring-filled");
        filled.setType(ArcType.OPEN);
        filled.setFill(null);
        filled.setStrokeLineCap(StrokeLineCap.BUTT);
        filled.setStartAngle(TOP);
        getChildren().addAll(ground, filled);
    }

    /** Shows the ring around this point, so much of it filled. */
    void show(double x, double y, double radius, double share) {
        double thick = THICK * 2 * radius;
        ground.setRadius(radius);
        ground.setStrokeWidth(thick);
        filled.setRadiusX(radius);
        filled.setRadiusY(radius);
        filled.setStrokeWidth(thick);
        filled.setLength(-WHOLE * share);
        relocate(x, y);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /** How much of it is filled, from 0 to 1. */
    double share() {
        return -filled.getLength() / WHOLE;
    }
}
