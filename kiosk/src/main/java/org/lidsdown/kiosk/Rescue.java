package org.lidsdown.kiosk;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/**
 * What happens where something went wrong that nobody foresaw: whatever was told so far is kept and
 * the first screen comes up. Where that happens again at once, the program ends, and the system
 * starts it anew. What is written about it has no word that a pupil told.
 */
final class Rescue implements Thread.UncaughtExceptionHandler {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final Journey journey;
    private final PrintStream err;
    private final LongSupplier nanos;
    private final Runnable end;
    private long last;

    /** Brings this journey to its beginning, or does what ends the program. */
    Rescue(Journey journey, PrintStream err, LongSupplier nanos, Runnable end) {
        this.journey = journey;
        this.err = err;
        this.nanos = nanos;
        this.end = end;
        this.last = nanos.getAsLong() - AT_ONCE.toNanos();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        err.printf(
                "Something went wrong that nobody foresaw (%s%s); what pupils told is safe.%n",
                failure.getClass().getName(), frames.length == 0 ? "" : " in " + frames[0]);
        long now = nanos.getAsLong();
        boolean again = now - last < AT_ONCE.toNanos();
        last = now;
        if (again) {
            end.run();
        } else {
            Platform.runLater(journey::leave);
        }
    }
}
