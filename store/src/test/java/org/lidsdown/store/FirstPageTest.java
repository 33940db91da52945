package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.pupil;
import static org.lidsdown.store.ALog.written;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.signin.Session;

class FirstPageTest {
    private static final int INCIDENTS = 12;
    private static final int MOVES = 12;
    private static final LogFilter UNFILTERED_BUT_HELD_IN_MEMORY =
            new LogFilter(" ", Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir Path folder;

    @BeforeEach
    void writeSome() {
        try (Store store = ALog.in(folder)) {
            for (int i = 1; i <= INCIDENTS; i++) {
                Incident incident = opened(store, "what incident %d is about".formatted(i));
                written(store, incident, pupil("P-0001"), note("a note"));
            }
        }
    }

    @Test
    void theFirstPageIsTheSameBeforeAndAfterTheListIsHeldInMemory() {
        try (Store store = ALog.again(folder)) {
            List<LogLine> before = store.incidents().lines(LogFilter.ALL, 2, 5);
            int countBefore = store.incidents().count(LogFilter.ALL);

            List<LogLine> held = store.incidents().lines(UNFILTERED_BUT_HELD_IN_MEMORY, 2, 5);

            assertThat(before).hasSize(5).isEqualTo(held);
            assertThat(before.getFirst().words()).isEqualTo("what incident 10 is about");
            assertThat(store.incidents().lines(LogFilter.ALL, 2, 5)).isEqualTo(held);
            assertThat(store.incidents().count(LogFilter.ALL)).isEqualTo(countBefore);
        }
    }

    @Test
    void whatIsDueIsFoundAsIfTheWholeListHadBeenRead() {
        try (Store store = ALog.again(folder)) {
            for (int seed = 1; seed <= INCIDENTS; seed++) {
                new AtRandom(store, seed).incident(MOVES);
            }
            LocalDate today = LocalDate.now(Clock.systemUTC());
            for (int ahead : List.of(-400, 0, 3, 7, 400)) {
                LocalDate until = today.plusDays(ahead);
                List<LogLine> wanted =
                        store.incidents().lines(LogFilter.ALL, 0, 1_000).stream()
                                .filter(line -> !line.closed())
                                .filter(line ->
                                        line.nextDue()
                                                .filter(day -> !day.isAfter(until))
                                                .isPresent())
                                .toList();
                List<LogLine> due = store.incidents().due(until, 1_000);

                assertThat(due)
                        .containsExactlyInAnyOrderElementsOf(wanted)
                        .isSortedAccordingTo(
                                Comparator.comparing(line -> line.nextDue().orElseThrow()));
                assertThat(store.incidents().due(until, 2))
                        .isEqualTo(due.subList(0, Math.min(2, due.size())));
            }
            assertThat(store.incidents().due(today.plusDays(400), 1_000)).hasSizeGreaterThan(3);
            assertThat(store.incidents().count(LogFilter.OPEN))
                    .isEqualTo(store.incidents().lines(LogFilter.OPEN, 0, 1_000).size());
        }
    }

    @Test
    void whoHoldsNoKeySeesTheSameLinesWithoutTheirWords() {
        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            List<LogLine> before = store.incidents().lines(LogFilter.ALL, 0, 100);

            assertThat(before).hasSize(INCIDENTS).allMatch(line -> line.words().equals("(sealed)"));
            assertThat(store.incidents().lines(UNFILTERED_BUT_HELD_IN_MEMORY, 0, 100))
                    .isEqualTo(before);
        }
    }

    @Test
    void wordsAreGoneWithWhoeverWasInAndBackWithThem() {
        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            Session session = ALog.signedIn(store);
            session.lock();

            assertThat(store.incidents().lines(LogFilter.ALL, 0, 1).getFirst().words())
                    .isEqualTo("(sealed)");

            ALog.signedIn(store);

            assertThat(store.incidents().lines(LogFilter.ALL, 0, 1).getFirst().words())
                    .isEqualTo("what incident 12 is about");
        }
    }

    @Test
    void whatIsWrittenInSeveralIncidentsIsTakenOverByTheNextQuestion() {
        try (Store store = ALog.again(folder)) {
            List<LogLine> before = store.incidents().lines(UNFILTERED_BUT_HELD_IN_MEMORY, 0, 100);
            for (LogLine line : before.subList(3, 6)) {
                Incident incident = store.incidents().find(line.ref()).orElseThrow();
                written(store, incident, pupil("P-0002"), note("another"));
            }
            opened(store, "the latest");

            List<LogLine> after = store.incidents().lines(LogFilter.ALL, 0, 100);

            assertThat(after).hasSize(INCIDENTS + 1);
            assertThat(after.getFirst().words()).isEqualTo("the latest");
            assertThat(after.subList(1, INCIDENTS + 1).stream().map(LogLine::pupils))
                    .containsExactly(1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1);
        }
    }

    @Test
    void whatIsTypedKeyByKeyIsFoundAsIfItWereAskedForAtOnce() {
        try (Store store = ALog.again(folder)) {
            List<LogLine> all = store.incidents().lines(LogFilter.ALL, 0, 100);

            for (String typed :
                    List.of("w", "wh", "what INC", "what inc", "1 what", "1 what 2", "")) {
                assertFound(store, typed, Optional.empty(), all);
                assertFound(store, typed, Optional.of(false), all);
            }
            assertFound(store, "1", Optional.empty(), all);
            Incident changed = store.incidents().find(all.get(2).ref()).orElseThrow();
            written(store, changed, pupil("P-0003"), note("while somebody types"));
            opened(store, "number 1000");
            assertFound(
                    store, "10", Optional.empty(), store.incidents().lines(LogFilter.ALL, 0, 100));
        }
    }

    private static void assertFound(
            Store store, String typed, Optional<Boolean> closed, List<LogLine> all) {
        LogFilter filter = new LogFilter(typed, closed, Optional.empty(), Optional.empty());
        List<LogLine> wanted =
                all.stream()
                        .filter(line ->
                                Stream.of(typed.toLowerCase(Locale.ROOT).split(" ", -1))
                                        .allMatch((line.ref() + " " + line.words())::contains))
                        .toList();

        assertThat(store.incidents().count(filter)).as(typed).isEqualTo(wanted.size());
        assertThat(store.incidents().lines(filter, 0, 100)).isEqualTo(wanted);
        assertThat(store.incidents().lines(filter, 1, 3))
                .isEqualTo(wanted.stream().skip(1).limit(3).toList());
    }
}
