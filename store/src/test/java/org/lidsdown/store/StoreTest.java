package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.Outcome;

class StoreTest {
    @TempDir Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Incident incident;
        try (Store store = Store.create(folder, Clock.systemUTC(), "a test")) {
            Outcome opened = store.incidents().open("Zoë found a video", List.of(), "s.khan");
            incident = ((Outcome.Accepted) opened).incident();
            Appending appended =
                    store.incidents()
                            .append(
                                    incident,
                                    new Act.WentOn("tell", Optional.empty(), ""),
                                    "s.khan");
            incident = ((Appending.Appended) appended).incident();
        }

        try (Store store = Store.open(folder, Clock.systemUTC(), "a test")) {
            Incident found = store.incidents().find(incident.ref()).orElseThrow();

            assertThat(found.entries()).isEqualTo(incident.entries());
            assertThat(found.walk()).isEqualTo(incident.walk());
            assertThat(store.log().doubt()).isEmpty();
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10))
                    .singleElement()
                    .satisfies(line -> assertThat(line.stands()).containsExactly("record"));
        }
    }
}
