package org.lidsdown.benchmarks.timing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import org.lidsdown.benchmarks.table.Sample;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Accessing;
import org.lidsdown.kiosk.access.Aloud;
import org.lidsdown.kiosk.access.Mode;

/** One switch's mark, from tile to tile; the first of a round stays half as long again. */
final class Marks implements Exercise {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("scanned");
    private static final int WITHOUT_REST = 1_000_000;

    private final Room room;
    private final BlockingQueue<Long> moments = new LinkedBlockingQueue<>();
    private final int tiles;

    Marks(Room room) throws InterruptedException {
        this.room = room;
        this.tiles = Room.call(this::watch);
    }

    private int watch() {
        List<ButtonBase> all = room.frame().touchable();
        for (ButtonBase tile : all) {
            tile.getPseudoClassStates()
                    .subscribe(() -> {
                        if (tile.getPseudoClassStates().contains(MARKED)) {
                            moments.add(System.nanoTime());
                        }
                    });
        }
        return all.size();
    }

    @Override
    public Sample errors(Duration asked, int times) throws InterruptedException {
        moments.clear();
        Accessing scanning = Room.call(() -> begin(asked));
        Intervals intervals = new Intervals(moments);
        for (int i = 0; i < times; i++) {
            boolean first = i % tiles == 0;
            intervals.next(first ? asked.multipliedBy(3).dividedBy(2) : asked);
        }
        Room.call(() -> {
            scanning.stop();
            return scanning;
        });
        return intervals.errors();
    }

    private Accessing begin(Duration step) {
        Access usual = Access.usual(Mode.ONE_SWITCH);
        Access access =
                new Access(
                        usual.mode(),
                        new Access.Scanning(step, WITHOUT_REST),
                        usual.switching(),
                        usual.dwelling(),
                        usual.hold(),
                        usual.brief());
        return Accessing.on(room.scene(), room.frame(), access, 1, () -> {}, Aloud.NOTHING);
    }
}
