package org.lidsdown.domain.chart;

/** Where a box is drawn: its top left corner and its size, in points of the poster. */
public record Spot(double x, double y, double width, double height) {
    /** The x of the middle. */
    public double middleX() {
        return x + width / 2;
    }

    /** The y of the middle. */
    public double middleY() {
        return y + height / 2;
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return y + height;
    }
}
