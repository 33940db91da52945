package org.lidsdown.kiosk.look;

/**
 * How large things are in a window of so many pixels.
 *
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param millimetre how many pixels make one
 * @param distance of the eyes in millimetres; 0 where nobody measured it
 */
public record Measure(double width, double height, double millimetre, double distance) {

    private static final double DESKTOP_FROM = 1600;
    private static final double DESKTOP_MILLIMETRES = 476;
    private static final double SQUARISH_MILLIMETRES = 304;
    private static final double TABLET_MILLIMETRES = 217;

    private static final double SEVEN_TENTHS_OF_A_DEGREE = Math.tan(Math.toRadians(0.7));
    private static final double CAPITAL = 0.713;
    private static final double USUAL_DISTANCE = 600;
    private static final double TABLET_DISTANCE = 400;
    private static final double LARGEST_TABLET = 300;
    private static final double LARGEST_LETTERS = 0.040;
    private static final double BESIDE = 0.74;

    private static final double FINE = 4.3;
    private static final double VERY_FINE = 6.1;
    private static final double GAP = 8;
    private static final double EDGE = 10;
    private static final double SMALLEST_BUTTON = 25;
    private static final double RAIL = 29;
    private static final double SMALLEST_NAME_TILE = 40;
    private static final int MANY = 8;
    private static final int FEWER = 6;

    /** A window whose pixels were measured, and the distance of the eyes was not. */
    public Measure(double width, double height, double millimetre) {
        this(width, height, millimetre, 0);
    }

    /** The same with everything larger by a factor, as if it were looked at from farther away. */
    public Measure larger(double factor) {
        return new Measure(width, height, factor * millimetre, eyes());
    }

    /** A screen of so many pixels that nobody measured: its size is that of the likeliest kind. */
    public static Measure of(double width, double height) {
        return new Measure(width, height, Math.max(width, height) / likely(width, height));
    }

    private static double likely(double width, double height) {
        double longer = Math.max(width, height);
        if (longer >= DESKTOP_FROM) {
            return DESKTOP_MILLIMETRES;
        }
        return longer / Math.min(width, height) < 1.4 ? SQUARISH_MILLIMETRES : TABLET_MILLIMETRES;
    }

    /** Whether pixels are so small here that lines of the usual width are thin. */
    public boolean isFine() {
        return millimetre > FINE;
    }

    /** Whether they are smaller still. */
    public boolean isVeryFine() {
        return millimetre > VERY_FINE;
    }

    /** Between two things that can be touched. */
    public double gap() {
        return Math.round(GAP * millimetre);
    }

    /** Between anything that can be touched and the edge of the screen. */
    public double edge() {
        return Math.round(EDGE * millimetre);
    }

    /** The width of the rail. */
    public double rail() {
        return Math.round(
                Math.max(
                        RAIL * millimetre, Math.max(0.12 * width, 0.18 * Math.min(width, height))));
    }

    /** The height of a page's head. */
    public double head() {
        double share = height > width ? 0.28 : 0.16;
        return Math.round(Math.max(SMALLEST_BUTTON * millimetre, share * Math.min(width, height)));
    }

    /** The largest size of a tile's words. */
    public double text() {
        return Math.round(Math.max(LARGEST_LETTERS * Math.sqrt(width * height), least()));
    }

    /** The largest size of words that are not the answer to a question: on the rail, in lines. */
    public double small() {
        return Math.round(Math.max(BESIDE * text(), least()));
    }

    /**
     * The size in which a capital is as high as seven tenths of a degree of sight (EN 301 549,
     * 5.1.4); words that are too long for their place are smaller.
     */
    private double least() {
        return eyes() * SEVEN_TENTHS_OF_A_DEGREE / CAPITAL * millimetre;
    }

    /** How far eyes are away: as somebody said, or else as is usual before such a screen. */
    private double eyes() {
        if (distance > 0) {
            return distance;
        }
        boolean tablet = Math.max(width, height) < LARGEST_TABLET * millimetre;
        return tablet ? TABLET_DISTANCE : USUAL_DISTANCE;
    }

    /** How many tiles a page of names may have here. */
    public int names() {
        double longer = Math.max(width, height) - 2 * edge() - rail() - 4 * gap();
        return longer / 4 >= SMALLEST_NAME_TILE * millimetre ? MANY : FEWER;
    }
}
