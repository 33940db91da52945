package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.KHAN;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.pupil;
import static org.lidsdown.store.ALog.wentOn;
import static org.lidsdown.store.ALog.written;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.PupilId;

class IncidentsTest {
    private static final Instant AUTUMN = Instant.parse("2026-09-10T09:00:00Z");

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.in(folder, Clock.fixed(AUTUMN, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void referencesAreCountedUpWithinTheSchoolYear() {
        assertThat(opened(store, "one").ref()).isEqualTo(new IncidentRef("2026/27-001"));
        assertThat(opened(store, "two").ref()).isEqualTo(new IncidentRef("2026/27-002"));
        store.close();
        Clock nextYear = Clock.fixed(AUTUMN.plus(Duration.ofDays(365)), ZoneOffset.UTC);
        store = ALog.again(folder, nextYear);

        assertThat(opened(store, "three").ref()).isEqualTo(new IncidentRef("2027/28-001"));
    }

    @Test
    void anIncidentThatIsNotThereIsNotFound() {
        assertThat(store.incidents().find(new IncidentRef("2026/27-999"))).isEmpty();
    }

    @Test
    void whatTheChartDoesNotAllowIsRefusedAndNotWritten() {
        Incident incident = opened(store, "words");
        long before = store.log().head().entry();

        Appending closed = store.incidents().append(incident, new Act.Closed("changed"), KHAN);

        assertThat(closed).isInstanceOf(Appending.Refused.class);
        assertThat(store.log().head().entry()).isEqualTo(before);
    }

    @Test
    void wordsThatCannotBeKeptOpenNothing() {
        Outcome outcome = store.incidents().open("bell \u0007", List.of(), KHAN);

        assertThat(outcome).isEqualTo(new Outcome.Refused(new Refusal.WordsNotKept()));
        assertThat(store.incidents().count(LogFilter.ALL)).isZero();
    }

    @Test
    void theSecondOfTwoWritersIsToldThatSomebodyWroteFirst() {
        Incident seen = opened(store, "words");
        written(store, seen, note("first"));

        Appending second = store.incidents().append(seen, note("second"), KHAN);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Appending.SomebodyWroteFirst.class,
                        first -> assertThat(first.now().size()).isEqualTo(2));
        assertThat(store.incidents().find(seen.ref()).orElseThrow().entries())
                .extracting(entry -> entry.act())
                .last()
                .isEqualTo(note("first"));
    }

    @Test
    void ofManyWritersAtOnceOneIsFirst() throws Exception {
        Incident seen = opened(store, "words");
        List<Callable<Appending>> writers =
                IntStream.range(0, 12)
                        .<Callable<Appending>>mapToObj(
                                i -> () -> store.incidents().append(seen, note("by " + i), KHAN))
                        .toList();

        List<Future<Appending>> all;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            all = threads.invokeAll(writers);
        }

        assertThat(all)
                .extracting(Future::get)
                .filteredOn(Appending.Appended.class::isInstance)
                .hasSize(1);
        assertThat(store.incidents().find(seen.ref()).orElseThrow().size()).isEqualTo(2);
    }

    static List<String> unusualWords() {
        return List.of(
                "'; DROP TABLE entry; --",
                "crying 😭 family 👨‍👩‍👧‍👦 flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "right to left \u202E gnp.exe and عربى",
                "combining e\u0301, zero\u200Bwidth, byte order \uFEFF mark",
                "tab\tand\nnew line, quotes \" ' ` and $P{x} ${1+1} <b>",
                "  blanks at both ends   ",
                "😀".repeat(4_000),
                "");
    }

    @ParameterizedTest
    @MethodSource("unusualWords")
    void wordsComeBackAsTheyWere(String words) {
        Incident incident = opened(store, words);

        Incident found = store.incidents().find(incident.ref()).orElseThrow();

        assertThat(found.entries().getFirst().act())
                .isInstanceOfSatisfying(
                        Act.Opened.class, act -> assertThat(act.words()).isEqualTo(words));
        assertThat(store.incidents().lines(LogFilter.ALL, 0, 1))
                .extracting(LogLine::words)
                .containsExactly(words);
    }

    @Test
    void theListShowsTheNewestFirstAPageAtATime() {
        for (int i = 1; i <= 25; i++) {
            opened(store, "incident " + i);
        }

        List<LogLine> second = store.incidents().lines(LogFilter.ALL, 10, 10);

        assertThat(second).extracting(line -> line.ref().number()).startsWith(15).endsWith(6);
        assertThat(store.incidents().lines(LogFilter.ALL, 20, 10)).hasSize(5);
        assertThat(store.incidents().count(LogFilter.ALL)).isEqualTo(25);
    }

    @Test
    void theListIsSearchedByReferenceAndWordsInAnyCase() {
        opened(store, "A video on Zoë's phone");
        opened(store, "Password of another pupil");
        Incident third = opened(store, "Video in the corridor");

        assertThat(found("VIDEO")).containsExactly(3, 1);
        assertThat(found("zoe phone")).containsExactly(1);
        assertThat(found("2026/27-002")).containsExactly(2);
        assertThat(found("nothing")).isEmpty();

        written(store, third, note("a note is not searched: password"));

        assertThat(found("password")).containsExactly(2);
    }

    private List<Integer> found(String search) {
        LogFilter filter =
                new LogFilter(search, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(store.incidents().count(filter))
                .isEqualTo(store.incidents().lines(filter, 0, 100).size());
        return store.incidents().lines(filter, 0, 100).stream()
                .map(line -> line.ref().number())
                .toList();
    }

    @Test
    void theListIsFilteredByWhatIncidentsAre() {
        Incident plain = opened(store, "plain");
        Incident content = opened(store, "content");
        written(
                store,
                content,
                wentOn("tell"),
                new Act.Classified("four-cs", Set.of("content", "conduct")));

        LogFilter byChoice =
                new LogFilter("", Optional.empty(), Optional.of("conduct"), Optional.empty());
        LogFilter open =
                new LogFilter("", Optional.of(false), Optional.empty(), Optional.of("2026/27"));
        LogFilter closed = new LogFilter("", Optional.of(true), Optional.empty(), Optional.empty());

        assertThat(store.incidents().lines(byChoice, 0, 9))
                .extracting(LogLine::ref)
                .containsExactly(content.ref());
        assertThat(store.incidents().lines(open, 0, 9))
                .extracting(LogLine::ref)
                .containsExactly(content.ref(), plain.ref());
        assertThat(store.incidents().count(closed)).isZero();
    }

    @Test
    void aLineSaysWhereTheIncidentStandsAndWhatIsDueNext() {
        Incident incident = written(store, opened(store, "words"), wentOn("tell"));

        LogLine line = store.incidents().lines(LogFilter.ALL, 0, 1).getFirst();

        assertThat(line.stands()).containsExactly("record");
        assertThat(line.opened()).isEqualTo(AUTUMN);
        assertThat(line.nextDue())
                .isEqualTo(
                        incident.duties(store.calendar()).stream()
                                .filter(duty -> duty.open())
                                .flatMap(duty -> duty.dueBy().stream())
                                .min((one, other) -> one.compareTo(other)));
    }

    @Test
    void anInstigatorIsCountedInOtherIncidentsOfTheTime() {
        Incident first = asInstigator(opened(store, "first"), "P-0001");
        asInstigator(opened(store, "second"), "P-0001");
        asInstigator(opened(store, "another pupil"), "P-0002");

        assertThat(store.incidents().asInstigator(new PupilId("P-0001"), first.ref(), 12))
                .isEqualTo(1);
        assertThat(
                        store.incidents()
                                .asInstigator(
                                        new PupilId("P-0001"), new IncidentRef("2026/27-900"), 12))
                .isEqualTo(2);
    }

    private Incident asInstigator(Incident incident, String code) {
        return written(
                store,
                AtRandom.until(store, incident, "staff-involved"),
                new Act.Answered("staff-involved", "no", Optional.empty(), ""),
                pupil(code),
                new Act.Answered("role", "instigator", Optional.of(new PupilId(code)), ""));
    }

    @Test
    void anIncidentCanBeginFromSeveralConcerns() {
        List<UUID> concerns = List.of(UUID.randomUUID(), UUID.randomUUID());

        Outcome outcome = store.incidents().open("told twice", concerns, KHAN);

        Incident incident = ((Outcome.Accepted) outcome).incident();
        assertThat(store.incidents().find(incident.ref()).orElseThrow().entries())
                .hasSize(3)
                .isEqualTo(incident.entries());
    }
}
