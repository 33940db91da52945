package org.lidsdown.kiosk.access;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Takes the tile that a pointer rests on, whether the eyes or a hand moves it. */
final class Dwell {

    private static final Set<String> IMPORTANT = Set.of("help-now", "send");
    private static final double RING = 0.22;

    private final Supplier<List<ButtonBase>> tiles;
    private final Gaze<ButtonBase> gaze;
    private final Runnable stirred;
    private final Ring ring = new Ring();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    look();
                }
            };
    private double x = -1;
    private double y = -1;

    /**
     * Looks at what there is at each moment; a look counts again when it has moved so many pixels
     * after other tiles have come up; says when something was taken.
     */
    Dwell(Supplier<List<ButtonBase>> tiles, Access.Dwelling by, double far, Runnable stirred) {
        this.tiles = tiles;
        this.gaze = new Gaze<>(by, tile -> time(tile, by).toNanos(), far);
        this.stirred = stirred;
    }

    private static Duration time(ButtonBase tile, Access.Dwelling by) {
        return IMPORTANT.contains(tile.getId()) ? by.important() : by.time();
    }

    /** What shows how far the look has come. */
    Ring ring() {
        return ring;
    }

    /** Looks at this window from now on; gives what makes it stop. */
    Runnable begin(Scene scene) {
        EventHandler<MouseEvent> handler = this::moved;
        scene.addEventFilter(MouseEvent.ANY, handler);
        timer.start();
        return () -> {
            timer.stop();
            ring.hide();
            scene.removeEventFilter(MouseEvent.ANY, handler);
        };
    }

    /** A pointer that presses is a look as well, so that nothing is taken twice. */
    private void moved(MouseEvent event) {
        boolean gone = event.getEventType() == MouseEvent.MOUSE_EXITED;
        x = gone ? -1 : event.getSceneX();
        y = gone ? -1 : event.getSceneY();
    }

    void changed() {
        gaze.changed(x, y, System.nanoTime());
    }

    private void look() {
        ButtonBase at = at();
        gaze.look(at, x, y, System.nanoTime())
                .ifPresent(tile -> {
                    stirred.run();
                    tile.fire();
                });
        gaze.settled().ifPresentOrElse(this::show, ring::hide);
    }

    private @Nullable ButtonBase at() {
        return tiles.get().stream()
                .filter(tile -> tile.localToScene(tile.getBoundsInLocal()).contains(x, y))
                .findFirst()
                .orElse(null);
    }

    private void show(ButtonBase tile) {
        Bounds there = tile.localToScene(tile.getBoundsInLocal());
        double radius = RING * Math.min(there.getWidth(), there.getHeight());
        Point2D at = new Point2D(there.getCenterX(), there.getCenterY());
        Point2D middle = ring.getParent() == null ? at : ring.getParent().sceneToLocal(at);
        ring.show(middle.getX(), middle.getY(), radius, gaze.share());
    }
}
