package org.lidsdown.kiosk.access;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tiles one after the other and marks each; whoever presses a switch takes the
 * marked one.
 */
final class Scanner {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("scanned");

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration AFTER_READING = Duration.ofMillis(400);

    private final Supplier<List<ButtonBase>> tiles;
    private final Access.Scanning by;
    private final Duration rest;
    private final boolean byItself;
    private final Aloud aloud;
    private final PauseTransition pause = new PauseTransition();
    private @Nullable ButtonBase marked;
    private boolean resting;
    private int loops;

    /** Goes through what there is at that moment, by itself or when it is told to, and reads it. */
    Scanner(
            Supplier<List<ButtonBase>> tiles,
            Access.Scanning by,
            Duration rest,
            boolean byItself,
            Aloud aloud) {
        this.tiles = tiles;
        this.by = by;
        this.rest = rest;
        this.byItself = byItself;
        this.aloud = aloud;
    }

    /** Other tiles came up: after a moment it begins with the first of them. */
    void restart() {
        mark(null);
        resting = true;
        after(
                rest,
                () -> {
                    resting = false;
                    whenRead(this::begin, Duration.ZERO);
                });
    }

    /** Waits until nothing is being read, and a moment longer where something was. */
    private void whenRead(Runnable then, Duration moment) {
        if (aloud.isReading()) {
            after(LOOK_AGAIN, () -> whenRead(then, AFTER_READING));
        } else if (moment.isZero()) {
            then.run();
        } else {
            after(moment, then);
        }
    }

    private void begin() {
        resting = false;
        loops = 0;
        List<ButtonBase> now = tiles.get();
        if (!now.isEmpty()) {
            mark(now.getFirst());
            goOnAfter(by.first());
        }
    }

    private void goOnAfter(Duration time) {
        if (byItself) {
            after(time, () -> whenRead(this::next, Duration.ZERO));
        }
    }

    /** Goes to the next tile; after the last comes the first. */
    void next() {
        if (resting) {
            return;
        }
        List<ButtonBase> now = tiles.get();
        int at = now.indexOf(marked);
        if (at < 0) {
            begin();
        } else if (at + 1 < now.size()) {
            mark(now.get(at + 1));
            goOnAfter(by.step());
        } else {
            loop(now.getFirst());
        }
    }

    private void loop(ButtonBase first) {
        loops++;
        if (byItself && loops == by.loops()) {
            mark(null);
            return;
        }
        mark(first);
        goOnAfter(by.first());
    }

    /** Takes the marked tile; where none is marked, begins. */
    void take() {
        if (resting) {
            return;
        }
        ButtonBase taken = marked;
        if (taken == null || !tiles.get().contains(taken)) {
            begin();
            return;
        }
        restart();
        taken.fire();
    }

    /** Marks nothing any more. */
    void stop() {
        pause.stop();
        mark(null);
    }

    private void mark(@Nullable ButtonBase next) {
        if (marked != null) {
            marked.pseudoClassStateChanged(MARKED, false);
        }
        marked = next;
        if (next != null) {
            next.pseudoClassStateChanged(MARKED, true);
            aloud.read(next);
        }
    }

    private void after(Duration time, Runnable then) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> then.run());
        pause.playFromStart();
    }
}
