package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.lidsdown.domain.incident.AnIncident.ANN;
import static org.lidsdown.domain.incident.AnIncident.BEN;
import static org.lidsdown.domain.incident.AnIncident.BY;
import static org.lidsdown.domain.incident.AnIncident.CALENDAR;
import static org.lidsdown.domain.incident.AnIncident.COURSE;
import static org.lidsdown.domain.incident.AnIncident.NOBODY;
import static org.lidsdown.domain.incident.AnIncident.REF;
import static org.lidsdown.domain.incident.AnIncident.added;
import static org.lidsdown.domain.incident.AnIncident.answered;
import static org.lidsdown.domain.incident.AnIncident.atPupils;
import static org.lidsdown.domain.incident.AnIncident.atReview;
import static org.lidsdown.domain.incident.AnIncident.atStaff;
import static org.lidsdown.domain.incident.AnIncident.begun;
import static org.lidsdown.domain.incident.AnIncident.decided;
import static org.lidsdown.domain.incident.AnIncident.recorded;
import static org.lidsdown.domain.incident.AnIncident.sentBack;
import static org.lidsdown.domain.incident.AnIncident.settled;
import static org.lidsdown.domain.incident.AnIncident.wentOn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.reading.AChart;

class IncidentTest {
    private static final Instant NOW = Instant.parse("2025-09-17T08:00:00Z");

    @Nested
    class Opening {
        @Test
        void writesTheFirstEntryUnderTheEditionInForce() {
            Outcome outcome = Incident.open(COURSE, REF, "A film on a phone", BY, NOW);

            Outcome.Accepted accepted = (Outcome.Accepted) outcome;
            assertThat(accepted.entry())
                    .isEqualTo(
                            new Entry(
                                    REF,
                                    1,
                                    NOW,
                                    BY,
                                    new Act.Opened("tor-view/2026-1", "A film on a phone")));
            assertThat(accepted.incident().entries()).containsExactly(accepted.entry());
        }

        @Test
        void standsAtTheStartWithNothingDone() {
            Incident incident = AnIncident.anOpenOne();

            assertThat(incident.ref()).isEqualTo(REF);
            assertThat(incident.size()).isEqualTo(1);
            assertThat(incident.walk().boxes()).containsExactly("tell");
            assertThat(incident.branches()).isEmpty();
            assertThat(incident.closed()).isFalse();
            assertThat(incident.duties(CALENDAR)).isEmpty();
            assertThat(incident.choices("kinds")).isEmpty();
            assertThat(incident.fact("harmed-child", NOBODY)).isEmpty();
        }
    }

    @Nested
    class AMove {
        @Test
        void givesTheNextEntryAndLeavesTheIncidentAsItIs() {
            Incident before = AnIncident.anOpenOne();

            Outcome.Accepted accepted = (Outcome.Accepted) before.propose(wentOn("tell"), BY, NOW);

            assertThat(accepted.entry()).isEqualTo(new Entry(REF, 2, NOW, BY, wentOn("tell")));
            assertThat(accepted.incident().walk().boxes()).containsExactly("record");
            assertThat(before.walk().boxes()).containsExactly("tell");
            assertThat(before.size()).isEqualTo(1);
        }

        @Test
        void isOfferedWhereItCanBeMade() {
            assertThat(begun().now().moves(CALENDAR))
                    .extracting(move -> move.getClass().getSimpleName())
                    .containsExactly("GoOn", "AddPupil");
            assertThat(recorded().now().moves(CALENDAR))
                    .extracting(move -> move.getClass().getSimpleName())
                    .containsExactly("Settle", "Answer", "SendBack", "AddPupil");
            assertThat(AnIncident.aClosedOne().moves(CALENDAR)).containsExactly(new Move.Reopen());
        }

        @Test
        void isOfferedForEachListAndFactThatABoxWaitsFor() {
            List<Move> moves = begun().does(wentOn("tell")).now().moves(CALENDAR);

            assertThat(moves)
                    .filteredOn(Move.Classify.class::isInstance)
                    .extracting(move -> ((Move.Classify) move).legend().id())
                    .containsExactly("kinds", "four-cs");
            assertThat(atStaff().now().moves(CALENDAR))
                    .filteredOn(Move.Decide.class::isInstance)
                    .extracting(move -> ((Move.Decide) move).fact().id())
                    .containsExactly(
                            "harmed-child", "criminal-offence", "risk-of-harm", "not-suitable");
        }

        @Test
        void isOfferedForAListThatOnlyADutyDependsOn() {
            String text =
                    AChart.holding(
                            "<ld:legend id=\"kinds\" title=\"Kinds\"><ld:choice id=\"x\" words=\"X\"/><ld:choice id=\"y\" words=\"Y\"/></ld:legend>",
                            "<state id=\"a\" ld:kind=\"duties\" ld:title=\"A\"><ld:duty id=\"d\" words=\"Do\" need=\"when\" facts=\"x\" owner=\"dsl\"/><transition event=\"a.settled\" target=\"b\"/></state>",
                            AChart.end("b"));

            Incident incident = AnIncident.begunOn(AChart.sound(text)).now();

            assertThat(incident.moves(CALENDAR)).anyMatch(Move.Classify.class::isInstance);
        }
    }

    @Nested
    class Rebuilding {
        @Test
        void fromEntriesGivesTheSameIncident() {
            Incident incident =
                    atReview()
                            .does(settled("P32"), wentOn("review"), new Act.Closed("A lesson"))
                            .now();

            assertThat(Same.asRebuilt(incident)).isTrue();
        }

        @Test
        void needsTheOpening() {
            List<Entry> entries = recorded().now().entries();

            assertThatIllegalArgumentException().isThrownBy(() -> Incident.of(COURSE, List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Incident.of(COURSE, entries.subList(1, entries.size())));
        }

        @Test
        void refusesAGap() {
            List<Entry> entries = new ArrayList<>(recorded().now().entries());
            entries.remove(3);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Incident.of(COURSE, entries))
                    .withMessage(
                            "entry 5 of 2025/26-042 stands where entry 4 of 2025/26-042 belongs");
        }

        @Test
        void refusesTheEntryOfAnotherIncident() {
            List<Entry> entries = new ArrayList<>(begun().now().entries());
            entries.add(new Entry(new IncidentRef("2025/26-043"), 2, NOW, BY, wentOn("tell")));

            assertThatIllegalArgumentException().isThrownBy(() -> Incident.of(COURSE, entries));
        }

        @Test
        void refusesAnotherEdition() {
            Entry opened = new Entry(REF, 1, NOW, BY, new Act.Opened("tor-view/2027-1", ""));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Incident.of(COURSE, List.of(opened)))
                    .withMessage("opened under tor-view/2027-1, not under tor-view/2026-1");
        }

        @Test
        void refusesEntriesThatDoNotFitTheChart() {
            for (Act act :
                    List.of(
                            wentOn("record"),
                            answered("breach", "technical"),
                            answered("role", "victim", ANN),
                            sentBack("police"),
                            sentBack("role", BEN))) {
                List<Entry> entries = new ArrayList<>(begun().now().entries());
                entries.add(new Entry(REF, 2, NOW, BY, act));

                assertThatIllegalStateException()
                        .isThrownBy(() -> Incident.of(COURSE, entries))
                        .withMessage("entry 2 of 2025/26-042 does not fit its chart");
            }
        }
    }

    @Nested
    class Pupils {
        @Test
        void haveABranchEach() {
            Incident incident =
                    atPupils()
                            .does(
                                    added(ANN),
                                    added(BEN),
                                    answered("role", "both", ANN),
                                    answered("role", "witness", BEN))
                            .now();

            assertThat(incident.branches().get(ANN).boxes())
                    .containsExactly("victim", "instigator");
            assertThat(incident.branches().get(BEN).boxes()).containsExactly("witness");
            assertThat(incident.walk().boxes()).containsExactly("pupils");
            assertThat(incident.bands()).containsEntry(ANN, "Years 7 to 9");
        }

        @Test
        void areTakenAlongBesideTheMemberOfStaff() {
            AnIncident incident = atStaff().does(added(ANN), answered("role", "witness", ANN));

            assertThat(incident.now().walk().boxes()).containsExactly("staff", "pupils");
            incident.does(settled("O05", ANN), wentOn("witness", ANN), wentOn("pupils"));
            assertThat(incident.now().walk().boxes()).containsExactly("staff");
            incident.does(decided("harmed-child", true), settled("P17"), wentOn("staff"));
            assertThat(incident.now().walk().boxes()).containsExactly("review");
        }

        @Test
        void mayBeTakenAlongBeforeTheIncidentComesToThem() {
            AnIncident incident = begun().does(added(ANN), answered("role", "witness", ANN));

            assertThat(incident.now().walk().boxes()).containsExactly("tell");
            assertThat(incident.now().branches().get(ANN).boxes()).containsExactly("witness");
        }

        @Test
        void mayBeFoundAtTheReviewAndHoldTheClosing() {
            AnIncident incident = atReview().does(added(BEN), settled("P32"), wentOn("review"));

            assertThat(incident.refuses(new Act.Closed("")))
                    .isEqualTo(new Refusal.PupilsOpen(Set.of(BEN)));
            incident.does(
                    answered("role", "witness", BEN),
                    settled("O05", BEN),
                    wentOn("witness", BEN),
                    new Act.Closed(""));
            assertThat(incident.now().closed()).isTrue();
        }

        @Test
        void mayBeNoneWhereSomebodySaysWhy() {
            AnIncident incident =
                    atPupils().does(new Act.WentOn("pupils", NOBODY, "A parent rang"));

            assertThat(incident.now().walk().boxes()).containsExactly("review");
        }

        @Test
        void areSentBackOneByOne() {
            AnIncident incident =
                    atPupils()
                            .does(
                                    added(ANN),
                                    added(BEN),
                                    answered("role", "victim", ANN),
                                    answered("role", "victim", BEN),
                                    sentBack("role", ANN));

            assertThat(incident.now().branches().get(ANN).boxes()).containsExactly("role");
            assertThat(incident.now().branches().get(BEN).boxes()).containsExactly("victim");
        }
    }

    @Nested
    class GoingBack {
        @Test
        void leadsToAnEarlierQuestionAndKeepsEveryEntry() {
            AnIncident incident = atStaff().does(sentBack("staff-involved"));

            assertThat(incident.now().walk().boxes()).containsExactly("staff-involved");
            incident.does(answered("staff-involved", "no"));
            assertThat(incident.now().walk().boxes()).containsExactly("pupils");
            assertThat(incident.now().entries().stream().map(Entry::act))
                    .contains(answered("staff-involved", "yes"), sentBack("staff-involved"));
        }

        @Test
        void leavesPupilsWhereTheyAre() {
            AnIncident incident = atReview().does(sentBack("breach"));

            assertThat(incident.now().walk().boxes()).containsExactly("breach");
            assertThat(incident.now().branches().get(ANN).ended()).isTrue();
        }

        @Test
        void isOfferedToTheBoxesOfTheWayTheLatestFirst() {
            List<Move> moves = atReview().now().moves(CALENDAR);

            assertThat(moves)
                    .filteredOn(Move.SendBack.class::isInstance)
                    .extracting(
                            move -> ((Move.SendBack) move).boxes().stream().map(Box::id).toList())
                    .containsExactly(
                            List.of(
                                    "pupils",
                                    "staff-involved",
                                    "possibly-illegal",
                                    "breach",
                                    "record",
                                    "tell"),
                            List.of("victim", "role"));
        }
    }

    @Nested
    class Reopening {
        private final AnIncident closed =
                atReview().does(settled("P32"), wentOn("review"), new Act.Closed("A lesson"));

        @Test
        void takesTheIncidentUpAtTheBoxBeforeItsEnd() {
            closed.does(new Act.Reopened("A new film"));

            assertThat(closed.now().closed()).isFalse();
            assertThat(closed.now().walk().boxes()).containsExactly("review");
        }

        @Test
        void canBeFollowedByClosingAgainOrByGoingBackFurther() {
            closed.does(new Act.Reopened("A new film"), sentBack("possibly-illegal"));
            closed.does(answered("possibly-illegal", "yes"));

            assertThat(closed.now().walk().boxes()).containsExactly("police");
            assertThat(
                            new Closer(new java.util.Random(1))
                                    .close(closed.now(), closed.when())
                                    .closed())
                    .isTrue();
        }

        @Test
        void isNotNeededForANoteOrALink() {
            closed.does(
                    new Act.NoteWritten("The police rang"),
                    new Act.LinkedTo(new IncidentRef("2025/26-001")));

            assertThat(closed.now().closed()).isTrue();
        }
    }

    @Nested
    class Asking {
        @Test
        void whatItIsClassifiedAsGivesTheLastWord() {
            AnIncident incident =
                    recorded().does(new Act.Classified("kinds", Set.of("other", "against-policy")));

            assertThat(incident.now().choices("kinds")).containsExactly("against-policy", "other");
            assertThat(incident.now().choices("four-cs")).containsExactly("conduct");
            assertThat(incident.now().fact("other", NOBODY)).contains(true);
            assertThat(incident.now().fact("password", NOBODY)).contains(false);
        }

        @Test
        void whatIsKnownGivesTheLastDecision() {
            AnIncident incident =
                    atPupils()
                            .does(
                                    added(ANN),
                                    decided("serious", true, ANN),
                                    decided("serious", false, ANN));

            assertThat(incident.now().fact("serious", Optional.of(ANN))).contains(false);
            assertThat(incident.now().fact("serious", Optional.of(BEN))).isEmpty();
            assertThat(incident.now().fact("nothing", NOBODY)).isEmpty();
        }

        @Test
        void whatHoldsABoxNamesIt() {
            Incident incident = atPupils().does(added(ANN)).now();
            Chart chart = incident.chart();

            assertThat(incident.holding(chart.boxOf("pupils"), NOBODY))
                    .contains(new Refusal.PupilsOpen(Set.of(ANN)));
            assertThat(incident.holding(chart.boxOf("record"), NOBODY)).isEmpty();
        }

        @Test
        void whatItIsMadeOfCannotBeChanged() {
            Incident incident = atPupils().does(added(ANN)).now();

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> incident.entries().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> incident.branches().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> incident.bands().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> incident.walk().boxes().clear());
        }
    }

    @Test
    void concernsEvidenceAndLinksAreKeptInOrder() {
        Act[] acts = {
            new Act.ConcernLinked(new UUID(1, 2)),
            new Act.EvidenceKept("A phone, in the safe"),
            new Act.LinkedTo(new IncidentRef("2024/25-001")),
            new Act.NoteWritten("Rang the parents")
        };

        Incident incident = begun().does(acts).now();

        assertThat(incident.entries().stream().skip(1).map(Entry::act)).containsExactly(acts);
        assertThat(incident.entries()).extracting(Entry::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aPseudonymIsTheOnlyNameOfAPupil() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PupilId("Ann"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PupilId("P-"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PupilId("P-0001\n"));
        assertThat(new PupilId("P-0001")).isEqualTo(ANN).isLessThan(BEN).hasToString("P-0001");
    }
}
