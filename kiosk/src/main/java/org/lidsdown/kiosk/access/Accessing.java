package org.lidsdown.kiosk.access;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.lidsdown.kiosk.touch.Frame;

/** Lets a window be worked in one way. */
public final class Accessing {

    private Runnable changed = () -> {};
    private Runnable stopped = () -> {};

    private final Aloud aloud;

    private Accessing(Aloud aloud) {
        this.aloud = aloud;
    }

    /**
     * Works this frame in this window from now on, where so many pixels are a look that has moved
     * far; says when somebody was there without touching anything, and has read aloud what it
     * marks.
     */
    public static Accessing on(
            Scene scene, Frame frame, Access access, double far, Runnable stirred, Aloud aloud) {
        Accessing accessing = new Accessing(aloud);
        switch (access.mode()) {
            case TOUCH ->
                    accessing.stopped = new HoldGuard(access.hold(), System::nanoTime).watch(frame);
            case ONE_SWITCH -> accessing.scan(scene, frame, access, true);
            case TWO_SWITCHES -> accessing.scan(scene, frame, access, false);
            case DWELL -> accessing.dwell(scene, frame, access, far, stirred);
        }
        frame.onChange(() -> accessing.changed.run());
        accessing.changed.run();
        return accessing;
    }

    private void scan(Scene scene, Frame frame, Access access, boolean byItself) {
        Scanner scanner =
                new Scanner(
                        frame::touchable,
                        access.scanning(),
                        access.switching().rest(),
                        byItself,
                        aloud);
        Runnable space = byItself ? scanner::take : scanner::next;
        Runnable deaf =
                new Switches(
                                access.switching(),
                                Map.of(KeyCode.SPACE, space, KeyCode.ENTER, scanner::take))
                        .listen(scene);
        changed = scanner::restart;
        stopped =
                () -> {
                    scanner.stop();
                    deaf.run();
                };
    }

    private void dwell(Scene scene, Frame frame, Access access, double far, Runnable stirred) {
        Dwell dwell = new Dwell(frame::touchable, access.dwelling(), far, stirred);
        frame.lay(dwell.ring());
        Runnable blind = dwell.begin(scene);
        changed = dwell::changed;
        stopped =
                () -> {
                    blind.run();
                    frame.lift(dwell.ring());
                };
    }

    /** Nothing is worked in this way any more. */
    public void stop() {
        changed = () -> {};
        stopped.run();
    }
}
