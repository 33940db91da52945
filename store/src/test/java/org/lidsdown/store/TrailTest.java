package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.KHAN;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.trail.Topic;
import org.lidsdown.domain.trail.TrailFilter;
import org.lidsdown.domain.trail.TrailLine;
import org.lidsdown.store.proof.Verdict;

class TrailTest {
    @TempDir private Path folder;

    private static List<TrailLine> lines(Store store, Topic topic) {
        TrailFilter filter = new TrailFilter(topic, Optional.empty());
        return store.trail().lines(filter, Long.MAX_VALUE, 100);
    }

    @Test
    void whoLookedAtAnIncidentStandsInTheChain() {
        try (Store store = ALog.in(folder)) {
            Incident incident = ALog.opened(store, "A video");
            store.trail().lookedAt(incident.ref(), "head");

            assertThat(lines(store, Topic.LOOKING))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.by()).isEqualTo("head");
                        assertThat(line.subject()).isEqualTo(incident.ref().text());
                        assertThat(line.entry()).isEqualTo(store.log().head().entry());
                    });
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(store.incidents().find(incident.ref()).orElseThrow().size()).isEqualTo(1);
        }
    }

    @Test
    void everythingIsToldNewestFirstFromAnyEntryOn() {
        try (Store store = ALog.in(folder)) {
            IntStream.range(0, 30)
                    .forEach(i -> store.trail().reportMade("termly", "term " + i, KHAN));
            TrailFilter byHead = new TrailFilter(Topic.LOOKING, Optional.of(KHAN));

            List<TrailLine> first = store.trail().lines(byHead, Long.MAX_VALUE, 20);
            List<TrailLine> then = store.trail().lines(byHead, first.getLast().entry(), 20);

            assertThat(first)
                    .hasSize(20)
                    .first()
                    .extracting(TrailLine::choice)
                    .isEqualTo("term 29");
            assertThat(then).hasSize(10).last().extracting(TrailLine::choice).isEqualTo("term 0");
        }
    }

    @Test
    void signInsThatFailAreTold() {
        try (Store store = ALog.in(folder)) {
            store.keyHolders().signIn("nobody", "not a password".toCharArray());

            assertThat(lines(store, Topic.SIGNING_IN))
                    .extracting(TrailLine::kind)
                    .containsExactly("SIGN_IN_FAILED", "SIGNED_IN");
            assertThat(lines(store, Topic.THE_LOG))
                    .extracting(TrailLine::kind)
                    .contains("LOG_BEGUN", "EDITION_ADDED", "CALENDAR_GIVEN");
        }
    }
}
