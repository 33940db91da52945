package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;

/** Logs as tests need them. */
final class ALog {
    static final String KHAN = "s.khan";

    private ALog() {}

    static Store in(Path folder) {
        return Store.create(folder.resolve("log"), Clock.systemUTC(), "a test");
    }

    static Store again(Path folder) {
        return Store.open(folder.resolve("log"), Clock.systemUTC(), "a test");
    }

    static Incident opened(Store store, String words) {
        return ((Outcome.Accepted) store.incidents().open(words, List.of(), KHAN)).incident();
    }

    static Incident written(Store store, Incident incident, Act act) {
        return ((Appending.Appended) store.incidents().append(incident, act, KHAN)).incident();
    }

    static Act note(String words) {
        return new Act.NoteWritten(words);
    }

    static Act wentOn(String box) {
        return new Act.WentOn(box, Optional.empty(), "");
    }
}
