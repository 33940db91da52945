package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;

/** A program of its own that does all it can with a log, and says whatever goes wrong. */
final class AReader {
    private AReader() {}

    /** Reads the log in this folder. */
    public static void main(String[] arguments) {
        Path log = Path.of(arguments[0]);
        attempt(() -> {
            try (Store store = Store.open(log, Clock.systemUTC(), "a reader", ALog.EASY)) {
                System.out.println("opened " + store.log().doubt());
                attempt(() -> ALog.signedIn(store));
                attempt(() -> readAll(store));
                attempt(() -> store.pupils().all());
                attempt(() -> store.concerns().waiting());
                attempt(() -> System.out.println(store.log().verify()));
                attempt(() -> store.trail().reportMade("termly", "x".repeat(1_001), "s.khan"));
                attempt(() -> store.trail().reportMade(arguments[1].repeat(50), "now", "s.khan"));
                attempt(() -> store.log().rebuild("s.khan"));
                try (Backups backups =
                        store.copies().backups(log.resolveSibling("b"), Recipients.NOBODY)) {
                    attempt(() -> backups.make(false));
                }
            }
        });
    }

    private static void readAll(Store store) {
        List<LogLine> lines = store.incidents().lines(LogFilter.ALL, 0, 1_000);
        for (LogLine line : lines) {
            attempt(() -> store.incidents().find(line.ref()));
        }
    }

    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            System.getLogger("a reader").log(System.Logger.Level.ERROR, e.getMessage(), e);
        }
    }
}
