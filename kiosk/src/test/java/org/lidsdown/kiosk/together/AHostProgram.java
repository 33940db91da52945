package org.lidsdown.kiosk.together;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.lidsdown.store.Store;

/** The host as a program of its own, which keeps what it is handed until somebody kills it. */
final class AHostProgram {

    private AHostProgram() {}

    /** Serves the log in this folder at this port. */
    public static void main(String[] arguments) throws InterruptedException {
        Path log = Path.of(arguments[0]);
        try (Store store = Store.open(log, Clock.systemUTC(), "a host");
                var _ = store.intakeAcross(Integer.parseInt(arguments[1]), List.of())) {
            System.out.println("open");
            new CountDownLatch(1).await();
        }
    }
}
