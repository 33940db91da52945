package org.lidsdown.kiosk;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The screen's own thread, which takes a while to start; other things can be made ready meanwhile.
 */
final class ScreenThread {

    private final FutureTask<Boolean> started =
            new FutureTask<>(() -> Platform.startup(Kiosk::prepare), true);

    private ScreenThread() {}

    static ScreenThread starting() {
        ScreenThread screen = new ScreenThread();
        Thread.ofPlatform().name("start").start(screen.started);
        return screen;
    }

    /** Does this on the screen's thread once that has started, and waits for it. */
    <T> T call(Callable<T> action) throws IOException {
        result(started);
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return result(task);
    }

    /** Waits until it has started and is at rest, so that the program can end in good order. */
    void settle() throws IOException {
        call(() -> started);
    }

    private static <T> T result(FutureTask<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException unwritten) {
            throw unwritten;
        }
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }
}
