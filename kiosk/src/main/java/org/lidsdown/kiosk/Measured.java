package org.lidsdown.kiosk;

import java.util.function.Supplier;
import javafx.scene.Scene;
import org.lidsdown.kiosk.look.Measure;

/** The measure of a window that may change its size, on a screen that may be measured anew. */
final class Measured implements Supplier<Measure> {

    private double millimetre;
    private double distance;
    private double zoom = 1;
    private Measure now;

    Measured(Showing.Size first) {
        millimetre = first.millimetre();
        distance = first.distance();
        now = first.measure();
    }

    @Override
    public Measure get() {
        return now;
    }

    /** Follows the window's size. */
    void follow(Scene scene, Journey journey) {
        scene.widthProperty().addListener(_ -> fit(scene, journey));
        scene.heightProperty().addListener(_ -> fit(scene, journey));
    }

    /** Goes by other millimetres from now on. */
    void change(double millimetre, double distance, Scene scene, Journey journey) {
        this.millimetre = millimetre;
        this.distance = distance;
        fit(scene, journey);
    }

    /** Shows everything larger by so much, or as it was. */
    void zoom(double by, Scene scene, Journey journey) {
        if (by != zoom) {
            zoom = by;
            fit(scene, journey);
        }
    }

    private void fit(Scene scene, Journey journey) {
        Measure plain =
                new Showing.Size(scene.getWidth(), scene.getHeight(), millimetre, distance)
                        .measure();
        now = zoom == 1 ? plain : plain.larger(zoom);
        journey.frame().requestLayout();
    }
}
