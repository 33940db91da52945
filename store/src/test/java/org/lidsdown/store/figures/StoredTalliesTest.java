package org.lidsdown.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.tally.Breakdown;
import org.lidsdown.domain.tally.Counts;
import org.lidsdown.domain.tally.Period;
import org.lidsdown.domain.tally.Settled;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.domain.tally.Total;
import org.lidsdown.domain.tally.WatchedDuty;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.store.ALog;
import org.lidsdown.store.Store;

class StoredTalliesTest {
    private static final LocalDate IN_TERM = LocalDate.of(2026, 9, 10);
    private static final Instant AFTER_TERM = Instant.parse("2027-01-10T10:00:00Z");

    @TempDir Path folder;

    private final Course course = Course.of(ChartReader.torView());
    private Store store;
    private Founding.Founded founded;
    private Tallies tallies;

    @BeforeEach
    void openALog() {
        store = ALog.fresh(folder.resolve("log"), Clock.fixed(AFTER_TERM, ZoneOffset.UTC));
        founded = ALog.setUp(store);
        tallies = store.tallies();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    @Test
    void anEmptyLogCountsNoughtInEveryRowOfTheChart() {
        Counts<Integer> counts = tallies.of(autumn());

        assertThat(counts.numbers().values()).containsOnly(0);
        assertThat(counts.rows(Breakdown.KIND))
                .containsOnlyKeys(
                        "password",
                        "against-policy",
                        "phone-video",
                        "upset-or-bully",
                        "other",
                        "undecided");
        assertThat(counts.rows(Breakdown.SUPPORT))
                .containsOnlyKeys("P20", "P21", "P22", "P23", "P24");
        assertThat(counts.rows(Breakdown.MONTH))
                .containsOnlyKeys("2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12");
        assertThat(counts.arrows()).hasSize(course.chart().arrows().size());
    }

    @Test
    void aWholeIncidentIsCountedInEveryTable() {
        PupilId pupil = store.pupils().add("Ada Example", "Years 7 to 9", "s.khan").id();
        store.bringIn(
                Lived.opened(course, "2026/27-001", IN_TERM)
                        .isRecorded("against-policy", "content")
                        .answers("breach", "safeguarding")
                        .answers("possibly-illegal", "no")
                        .answers("staff-involved", "no")
                        .helps(pupil)
                        .closes("")
                        .incident());

        Counts<Integer> counts = tallies.of(autumn());

        assertThat(counts.of(Total.OPENED)).contains(1);
        assertThat(counts.of(Total.PUPILS)).contains(1);
        assertThat(counts.of(Breakdown.PROGRESS, "closed")).contains(1);
        assertThat(counts.of(Breakdown.MONTH, "2026-09")).contains(1);
        assertThat(counts.of(Breakdown.KIND, "against-policy")).contains(1);
        assertThat(counts.of(Breakdown.FOUR_CS, "content")).contains(1);
        assertThat(counts.of(Breakdown.BREACH, "safeguarding")).contains(1);
        assertThat(counts.of(Breakdown.YEAR_BAND, "Years 7 to 9")).contains(1);
        assertThat(counts.of(Breakdown.ROLE, "victim")).contains(1);
        assertThat(counts.of(Breakdown.SUPPORT, "P20")).contains(1);
        assertThat(counts.of(WatchedDuty.RECORD, Settled.ON_TIME)).contains(1);
        assertThat(counts.of(WatchedDuty.PARENTS, Settled.ON_TIME)).contains(1);
        assertThat(counts.of(WatchedDuty.AT_RISK, Settled.NOT_NEEDED)).contains(1);
        assertThat(counts.of(WatchedDuty.REVIEW, Settled.ON_TIME)).contains(1);
        assertThat(counts.arrows())
                .containsEntry("breach.safeguarding", 1)
                .containsEntry("role.victim", 1)
                .containsEntry("breach.technical", 0);
    }

    @Test
    void aHolidayBelongsToTheTermThatFollows() {
        bringIn("2026/27-001", LocalDate.of(2026, 7, 17));
        bringIn("2026/27-002", LocalDate.of(2026, 7, 18));
        bringIn("2026/27-003", LocalDate.of(2026, 12, 18));
        bringIn("2026/27-004", LocalDate.of(2026, 12, 19));

        assertThat(tallies.of(period("2026-summer")).of(Total.OPENED)).contains(1);
        assertThat(tallies.of(autumn()).of(Total.OPENED)).contains(2);
        assertThat(tallies.of(period("2027-spring")).of(Total.OPENED)).contains(1);
        assertThat(tallies.of(autumn()).of(Breakdown.MONTH, "2026-07")).contains(1);
    }

    @Test
    void whatIsStillOpenFromEarlierTermsIsCarriedOver() {
        bringIn("2025/26-001", LocalDate.of(2026, 5, 6));

        assertThat(tallies.of(autumn()).of(Total.CARRIED_OVER)).contains(1);
        assertThat(tallies.of(period("2026-spring")).of(Total.CARRIED_OVER)).contains(0);
    }

    @Test
    void whatWasClosedAfterTheTermWasOpenAtItsEnd() {
        store.bringIn(
                technical("2026/27-001", LocalDate.of(2026, 12, 10))
                        .on(LocalDate.of(2027, 1, 6))
                        .closes("")
                        .incident());

        Counts<Integer> autumn = tallies.of(autumn());

        assertThat(autumn.of(Breakdown.PROGRESS, "open")).contains(1);
        assertThat(autumn.of(Total.FILTER_REQUESTS)).contains(1);
        assertThat(autumn.of(WatchedDuty.REVIEW, Settled.ON_TIME)).contains(0);
    }

    @Test
    void whatIsSettledAfterItsDeadlineOrNotAtAllIsLate() {
        store.bringIn(
                Lived.opened(course, "2026/27-001", IN_TERM)
                        .on(IN_TERM.plusDays(20))
                        .isRecorded("other", "conduct")
                        .incident());
        store.bringIn(Lived.opened(course, "2026/27-002", IN_TERM).goesOn("tell").incident());

        Counts<Integer> counts = tallies.of(autumn());

        assertThat(counts.of(WatchedDuty.RECORD, Settled.LATE)).contains(1);
        assertThat(counts.of(WatchedDuty.RECORD, Settled.ON_TIME)).contains(1);
    }

    @Test
    void anIncidentOpenedAgainIsCountedOnce() {
        store.bringIn(
                technical("2026/27-001", IN_TERM)
                        .closes("")
                        .does(new Act.Reopened("More came out"))
                        .incident());

        Counts<Integer> counts = tallies.of(autumn());

        assertThat(counts.of(Total.REOPENED)).contains(1);
        assertThat(counts.of(Breakdown.PROGRESS, "open")).contains(1);
    }

    @Test
    void concernsAreCountedOnceHoweverManyStepsTheyHave() {
        UUID id = UUID.randomUUID();
        keep(concern(id, 1, Answers.none(), Origin.Input.TOUCH));
        keep(concern(id, 2, Answers.none().withLid(Answer.of(Lid.SHUT)), Origin.Input.TOUCH));
        keep(concern(UUID.randomUUID(), 1, Answers.none(), Origin.Input.STAFF));

        Counts<Integer> spring = tallies.of(period("2027-spring"));

        assertThat(spring.of(Total.CONCERNS)).contains(2);
        assertThat(spring.of(Breakdown.TOLD, "kiosk")).contains(1);
        assertThat(spring.of(Breakdown.TOLD, "staff")).contains(1);
        assertThat(spring.of(Breakdown.LID, "down")).contains(1);
        assertThat(spring.of(Breakdown.LID, "undecided")).contains(1);
    }

    @Test
    void changesArePublishedUnlessTheyNameSomebody() {
        Pupil pupil = store.pupils().add("Ada Example", "Sixth form", "s.khan");
        store.bringIn(technical("2026/27-001", IN_TERM).closes("Games are blocked.").incident());
        store.bringIn(technical("2026/27-002", IN_TERM).closes("Ada sits in front.").incident());
        store.bringIn(technical("2026/27-003", IN_TERM).closes("").incident());

        List<String> changes = tallies.changes(autumn());

        assertThat(pupil.name()).isEqualTo("Ada Example");
        assertThat(changes)
                .containsExactly(
                        "Games are blocked.",
                        "One sentence is not printed here, because it holds the name of somebody in the log.");
    }

    @Test
    void withoutKeysNoChangeIsPublishedAndAllIsCountedAsBefore() {
        store.bringIn(technical("2026/27-001", IN_TERM).closes("Games are blocked.").incident());
        store.bringIn(technical("2026/27-002", IN_TERM).closes("").incident());
        Counts<Integer> unlocked = tallies.of(autumn());

        founded.session().lock();

        assertThat(tallies.changes(autumn()))
                .containsExactly(
                        "What the school changed is not printed here, because this report was made without the keys to read it: sign in to the console to make it.");
        assertThat(tallies.of(autumn())).isEqualTo(unlocked);
    }

    @Test
    void theLogBeganWithItsOldestIncident() {
        assertThat(tallies.begun()).contains(LocalDate.of(2027, 1, 10));

        bringIn("2025/26-001", LocalDate.of(2026, 5, 6));

        assertThat(tallies.begun()).contains(LocalDate.of(2026, 5, 6));
    }

    @Test
    void everyEntryKeepsTheCountsAsARebuildWouldMakeThem() {
        PupilId pupil = store.pupils().add("Ada Example", "Years 7 to 9", "s.khan").id();
        Incident incident =
                ((Outcome.Accepted) store.incidents().open("Made up", List.of(), "s.khan"))
                        .incident();
        for (Act act : Lived.everyKindOfAct(pupil)) {
            Appending appending = store.incidents().append(incident, act, "s.khan");
            incident = ((Appending.Appended) appending).incident();
        }

        Counts<Integer> counts = tallies.of(period("2027-spring"));

        assertThat(counts.of(Breakdown.BREACH, "technical")).contains(0);
        assertThat(counts.of(Breakdown.BREACH, "safeguarding")).contains(1);
        assertThat(counts.of(Breakdown.ROLE, "instigator")).contains(1);
        assertThat(store.log().rebuild("s.khan").differences()).containsEntry("counted", 0);
        assertThat(tallies.of(period("2027-spring"))).isEqualTo(counts);
    }

    @Test
    void theChainHeadIsTheLogs() {
        assertThat(tallies.chainHead()).isEqualTo(store.log().head());
    }

    private Lived technical(String ref, LocalDate day) {
        return Lived.opened(course, ref, day)
                .isRecorded("password", "conduct")
                .answers("breach", "technical")
                .settles("O01", Optional.empty())
                .goesOn("technical")
                .answers("possibly-illegal", "no")
                .answers("staff-involved", "no");
    }

    private void bringIn(String ref, LocalDate day) {
        store.bringIn(Lived.opened(course, ref, day).incident());
    }

    private void keep(Concern concern) {
        UUID envelope = UUID.randomUUID();
        Label label = Label.of(envelope, concern);
        byte[] content = ConcernText.write(concern);
        store.bringIn(
                envelope, Envelope.write(ALog.publicKey(store).sealer().seal(label, content)));
    }

    private static Concern concern(UUID id, int step, Answers answers, Origin.Input input) {
        Instant moment = AFTER_TERM.minusSeconds(100);
        return new Concern(
                id,
                step,
                new Concern.Progress(moment, moment, Concern.State.FINISHED, Concern.Help.NO),
                new Origin("Library", "en", input),
                answers,
                List.of());
    }

    private Period autumn() {
        return period("2026-autumn");
    }

    private Period period(String term) {
        SchoolCalendar calendar = store.calendar();
        return Period.of(calendar.term(term).orElseThrow(), calendar);
    }
}
