package org.lidsdown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.lidsdown.domain.custody.Given;
import org.lidsdown.domain.custody.Keeping;
import org.lidsdown.domain.custody.Watch;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;

/** A program of its own that keeps files until somebody kills it, and says which are kept. */
final class ACollector {
    private ACollector() {}

    /** Keeps files in the log in this folder. */
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        Path file = log.resolveSibling("given.txt");
        try (Store store = Store.open(log, Clock.systemUTC(), "a collector", ALog.EASY)) {
            ALog.signedIn(store);
            Incident incident = ALog.opened(store, "kept by another program");
            for (int i = 1; true; i++) {
                Files.writeString(file, ("words " + i + "\n").repeat(60_000));
                incident = kept(store, incident, file);
                Act.FileKept act = (Act.FileKept) incident.entries().getLast().act();
                System.out.println(incident.ref() + " " + act.file().id());
            }
        }
    }

    private static Incident kept(Store store, Incident incident, Path file) {
        Watch nobody =
                new Watch() {
                    @Override
                    public void done(double share) {}

                    @Override
                    public boolean isCalledOff() {
                        return false;
                    }
                };
        Keeping keeping = store.custody().keep(incident, new Given(file, ""), ALog.KHAN, nobody);
        return ((Keeping.Kept) keeping).incident();
    }
}
