package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Accessing;
import org.lidsdown.kiosk.access.Aloud;
import org.lidsdown.kiosk.access.Mode;

/** A look that comes to a tile and rests there until the tile is taken, then goes to the next. */
final class Looks implements Exercise {
    private static final Duration REST = Duration.ofMillis(1_100);

    private final Room room;
    private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();

    Looks(Room room) throws InterruptedException {
        this.room = room;
        Room.call(() -> {
            room.frame().addEventFilter(ActionEvent.ACTION, _ -> taken.add(System.nanoTime()));
            return room;
        });
    }

    @Override
    public Sample errors(Duration asked, int times) throws InterruptedException {
        Access access = Access.usual(Mode.DWELL).withDwell(asked);
        Accessing looking = Room.call(() -> begin(access));
        Sample errors = new Sample();
        for (int i = 0; i < times; i++) {
            int tile = i % 2;
            Thread.sleep(REST);
            BlockingQueue<Long> moments = new LinkedBlockingQueue<>();
            moments.add(Room.call(() -> lookAt(tile)));
            moments.add(taken.take());
            Intervals one = new Intervals(moments);
            one.next(asked);
            errors.add(one.errors());
        }
        Room.call(() -> {
            looking.stop();
            return looking;
        });
        return errors;
    }

    private Accessing begin(Access access) {
        return Accessing.on(room.scene(), room.frame(), access, 1, () -> {}, Aloud.NOTHING);
    }

    /** Moves the pointer to the middle of a tile; when it was there, in nanoseconds. */
    private long lookAt(int tile) {
        List<ButtonBase> tiles = room.frame().touchable();
        Node node = tiles.get(tile);
        Bounds there = node.localToScene(node.getBoundsInLocal());
        Event.fireEvent(room.scene().getRoot(), moved(there.getCenterX(), there.getCenterY()));
        return System.nanoTime();
    }

    private static MouseEvent moved(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
