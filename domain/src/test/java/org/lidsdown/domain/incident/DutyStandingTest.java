package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.incident.AnIncident.ANN;
import static org.lidsdown.domain.incident.AnIncident.BEN;
import static org.lidsdown.domain.incident.AnIncident.CALENDAR;
import static org.lidsdown.domain.incident.AnIncident.added;
import static org.lidsdown.domain.incident.AnIncident.answered;
import static org.lidsdown.domain.incident.AnIncident.atPupils;
import static org.lidsdown.domain.incident.AnIncident.atReview;
import static org.lidsdown.domain.incident.AnIncident.atStaff;
import static org.lidsdown.domain.incident.AnIncident.begun;
import static org.lidsdown.domain.incident.AnIncident.decided;
import static org.lidsdown.domain.incident.AnIncident.notNeeded;
import static org.lidsdown.domain.incident.AnIncident.recorded;
import static org.lidsdown.domain.incident.AnIncident.sentBack;
import static org.lidsdown.domain.incident.AnIncident.settled;
import static org.lidsdown.domain.incident.AnIncident.wentOn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.incident.DutyStanding.State;

/** How duties stand: what must be settled, and when that began. */
class DutyStandingTest {
    private static final List<String> CRITERIA =
            List.of("harmed-child", "criminal-offence", "risk-of-harm", "not-suitable");

    private static AnIncident victim() {
        return atPupils().does(added(ANN), answered("role", "victim", ANN));
    }

    private static AnIncident instigator() {
        return atPupils().does(added(ANN), answered("role", "instigator", ANN));
    }

    @Nested
    class Always {
        @Test
        void isDueFromTheMomentItsBoxIsEntered() {
            AnIncident incident = begun().does(wentOn("tell"));

            assertThat(incident.duty("P04").state()).isEqualTo(State.DUE);
            assertThat(incident.duty("P04").open()).isTrue();
            assertThat(incident.duty("P04").dueSince()).contains(incident.when());
        }

        @Test
        void isDoneOnceItIsSettled() {
            AnIncident incident = begun().does(wentOn("tell"), settled("P04"));

            DutyStanding duty = incident.duty("P04");

            assertThat(duty.state()).isEqualTo(State.DONE);
            assertThat(duty.open()).isFalse();
            assertThat(duty.settledBy()).contains(incident.now().entries().getLast());
        }

        @Test
        void isNotAskedForWhereTheWayDoesNotComeBy() {
            assertThat(recorded().now().duties(CALENDAR))
                    .extracting(standing -> standing.duty().id())
                    .containsExactly("P04", "P05", "P11");
        }
    }

    @Nested
    class OneOfAGroup {
        @Test
        void isDueUntilOneIsDone() {
            AnIncident incident = victim();

            assertThat(List.of("P20", "P21", "P22", "P23", "P24"))
                    .allSatisfy(
                            id -> assertThat(incident.duty(id, ANN).state()).isEqualTo(State.DUE));
        }

        @Test
        void isOptionalOnceAnotherIsDone() {
            AnIncident incident = victim().does(settled("P24", ANN));

            assertThat(incident.duty("P24", ANN).state()).isEqualTo(State.DONE);
            assertThat(List.of("P20", "P21", "P22", "P23"))
                    .allSatisfy(id ->
                            assertThat(incident.duty(id, ANN).state()).isEqualTo(State.OPTIONAL));
        }

        @Test
        void takesMoreThanOne() {
            AnIncident incident = victim().does(settled("P24", ANN), settled("P20", ANN));

            assertThat(incident.duty("P20", ANN).state()).isEqualTo(State.DONE);
        }

        @Test
        void isAskedOfEachPupil() {
            AnIncident incident =
                    victim().does(settled("P24", ANN), added(BEN), answered("role", "victim", BEN));

            assertThat(incident.duty("P20", BEN).state()).isEqualTo(State.DUE);
        }
    }

    @Nested
    class IfItApplies {
        @Test
        void isDueUntilSomebodyDecides() {
            assertThat(victim().duty("P25", ANN).state()).isEqualTo(State.DUE);
        }

        @Test
        void isSettledByAReason() {
            AnIncident incident = victim().does(notNeeded("P25", ANN));

            assertThat(incident.duty("P25", ANN).state()).isEqualTo(State.NOT_NEEDED);
            assertThat(incident.duty("P25", ANN).open()).isFalse();
        }

        @Test
        void canStillBeDoneAfterAllButNotTakenBack() {
            AnIncident incident = victim().does(notNeeded("P25", ANN), settled("P25", ANN));

            assertThat(incident.duty("P25", ANN).state()).isEqualTo(State.DONE);
            assertThat(incident.refuses(notNeeded("P25", ANN)))
                    .isInstanceOf(Refusal.SettledAlready.class);
        }
    }

    @Nested
    class WhenAFactIsTrue {
        @Test
        void isUndecidedBeforeAnybodySaysSo() {
            DutyStanding atRisk = victim().duty("P26", ANN);

            assertThat(atRisk.state()).isEqualTo(State.UNDECIDED);
            assertThat(atRisk.open()).isTrue();
            assertThat(atRisk.dueSince()).isEmpty();
            assertThat(atRisk.dueBy()).isEmpty();
        }

        @Test
        void isNotDueWhereItIsNot() {
            assertThat(victim().does(decided("at-risk", false, ANN)).duty("P26", ANN).state())
                    .isEqualTo(State.NOT_DUE);
        }

        @Test
        void isDueWhereItIs() {
            AnIncident incident = victim().does(decided("at-risk", true, ANN));

            assertThat(incident.duty("P26", ANN).state()).isEqualTo(State.DUE);
            assertThat(incident.duty("P26", ANN).dueSince()).contains(incident.when());
        }

        @Test
        void isDueOnceOneOfSeveralFactsIsTrueWithoutTheOthers() {
            AnIncident incident = instigator();

            incident.does(decided("serious", false, ANN));
            assertThat(incident.duty("P30", ANN).state()).isEqualTo(State.UNDECIDED);
            incident.does(decided("persistent", true, ANN));
            assertThat(incident.duty("P30", ANN).state()).isEqualTo(State.DUE);
        }

        @Test
        void isAboutTheOnePupil() {
            AnIncident incident =
                    victim().does(
                                    added(BEN),
                                    answered("role", "victim", BEN),
                                    decided("at-risk", true, ANN));

            assertThat(incident.duty("P26", BEN).state()).isEqualTo(State.UNDECIDED);
        }

        @Test
        void becomesDueLateWhereTheFactComesOutLate() {
            AnIncident incident =
                    atReview().later(Duration.ofDays(3)).does(decided("at-risk", true, ANN));

            assertThat(incident.duty("P26", ANN).state()).isEqualTo(State.DUE);
            assertThat(incident.duty("P26", ANN).dueSince()).contains(incident.when());
            assertThat(incident.now().moves(CALENDAR))
                    .contains(new Move.Settle(incident.duty("P26", ANN)));
        }

        @Test
        void isNoLongerDueWhereItTurnsOutNotToBeSo() {
            AnIncident incident =
                    victim().does(decided("at-risk", true, ANN), decided("at-risk", false, ANN));

            assertThat(incident.duty("P26", ANN).state()).isEqualTo(State.NOT_DUE);
        }

        @Test
        void keepsItsClockWhereTheSameIsDecidedAgain() {
            AnIncident incident = victim().does(decided("at-risk", true, ANN));
            Instant first = incident.when();

            incident.later(Duration.ofDays(2)).does(decided("at-risk", true, ANN));

            assertThat(incident.duty("P26", ANN).dueSince()).contains(first);
        }

        @Test
        void beginsItsClockAnewWhereItCameToBeSoAgain() {
            AnIncident incident =
                    victim().does(
                                    decided("at-risk", true, ANN),
                                    decided("at-risk", false, ANN),
                                    decided("at-risk", true, ANN));

            assertThat(incident.duty("P26", ANN).dueSince()).contains(incident.when());
        }

        @Test
        void countsFromTheFirstOfSeveralFacts() {
            AnIncident incident = instigator().does(decided("serious", true, ANN));
            Instant first = incident.when();

            incident.later(Duration.ofDays(1)).does(decided("persistent", true, ANN));

            assertThat(incident.duty("P30", ANN).dueSince()).contains(first);
        }

        @Test
        void countsFromEnteringTheBoxWhereTheFactWasKnownBefore() {
            AnIncident incident =
                    atPupils()
                            .does(added(ANN), decided("at-risk", true, ANN))
                            .later(Duration.ofDays(1))
                            .does(answered("role", "victim", ANN));

            assertThat(incident.duty("P26", ANN).dueSince()).contains(incident.when());
        }

        @Test
        void followsWhatTheIncidentIsClassifiedAs() {
            AnIncident incident = begun().does(wentOn("tell"));
            assertThat(incident.duty("P11").state()).isEqualTo(State.UNDECIDED);

            incident.does(new Act.Classified("kinds", Set.of("password", "other")));
            assertThat(incident.duty("P11").state()).isEqualTo(State.NOT_DUE);

            incident.does(new Act.Classified("kinds", Set.of("password", "upset-or-bully")));
            assertThat(incident.duty("P11").state()).isEqualTo(State.DUE);
        }

        @Test
        void keepsItsClockWhereTheIncidentIsClassifiedAgain() {
            AnIncident incident =
                    begun().does(
                                    wentOn("tell"),
                                    new Act.Classified("kinds", Set.of("upset-or-bully")));
            Instant first = incident.when();

            incident.later(Duration.ofDays(2))
                    .does(new Act.Classified("kinds", Set.of("upset-or-bully", "phone-video")));

            assertThat(incident.duty("P11").dueSince()).contains(first);
        }

        @Test
        void mayBeDoneEvenWhereItIsNotDue() {
            AnIncident incident =
                    victim().does(decided("at-risk", false, ANN), settled("P26", ANN));

            assertThat(incident.duty("P26", ANN).state()).isEqualTo(State.DONE);
        }
    }

    @Nested
    class UnlessAFactIsTrue {
        @Test
        void isDueOnceEveryFactIsDecidedAndNoneIsTrue() {
            AnIncident incident = atStaff();

            for (String criterion : CRITERIA) {
                assertThat(incident.duty("O04").state()).isEqualTo(State.UNDECIDED);
                assertThat(incident.duty("P17").state()).isEqualTo(State.UNDECIDED);
                incident.does(decided(criterion, false));
            }

            assertThat(incident.duty("O04").state()).isEqualTo(State.DUE);
            assertThat(incident.duty("O04").dueSince()).contains(incident.when());
            assertThat(incident.duty("P17").state()).isEqualTo(State.NOT_DUE);
        }

        @Test
        void isNotDueOnceOneIsTrue() {
            for (String criterion : CRITERIA) {
                AnIncident incident = atStaff().does(decided(criterion, true));

                assertThat(incident.duty("O04").state()).isEqualTo(State.NOT_DUE);
                assertThat(incident.duty("O04").dueSince()).isEmpty();
                assertThat(incident.duty("P17").state()).isEqualTo(State.DUE);
            }
        }

        @Test
        void givesWayToTheOtherDutyWhereACriterionComesOutLate() {
            AnIncident incident = atStaff();
            CRITERIA.forEach(criterion -> incident.does(decided(criterion, false)));
            incident.does(settled("O04"), wentOn("staff"), decided("harmed-child", true));

            assertThat(incident.duty("P17").state()).isEqualTo(State.DUE);
            assertThat(incident.duty("O04").state()).isEqualTo(State.DONE);
        }

        @Test
        void keepsItsClockWhereTheSameIsDecidedAgain() {
            AnIncident incident = atStaff();
            CRITERIA.forEach(criterion -> incident.does(decided(criterion, false)));
            Instant last = incident.when();

            incident.later(Duration.ofDays(1)).does(decided("harmed-child", false));

            assertThat(incident.duty("O04").dueSince()).contains(last);
        }
    }

    @Nested
    class GoingBack {
        @Test
        void keepsWhatWasSettled() {
            AnIncident incident = recorded().does(sentBack("record"));

            assertThat(incident.duty("P04").state()).isEqualTo(State.DONE);
            incident.does(wentOn("record"));
            assertThat(incident.now().walk().boxes()).containsExactly("breach");
        }

        @Test
        void keepsTheClockOfWhatWasNot() {
            AnIncident incident = victim();
            Instant entered = incident.when();

            incident.later(Duration.ofDays(1))
                    .does(sentBack("role", ANN), answered("role", "victim", ANN));

            assertThat(incident.duty("P25", ANN).dueSince()).contains(entered);
        }

        @Test
        void asksNothingOfABoxThatIsNoLongerOnTheWay() {
            AnIncident incident =
                    victim().does(
                                    decided("at-risk", false, ANN),
                                    sentBack("role", ANN),
                                    answered("role", "witness", ANN));

            assertThat(incident.now().duties(CALENDAR))
                    .filteredOn(standing -> standing.pupil().isPresent())
                    .extracting(standing -> standing.duty().id())
                    .containsExactly("O05");
        }

        @Test
        void neverLosesAChildAtRisk() {
            AnIncident incident =
                    victim().does(
                                    decided("at-risk", true, ANN),
                                    sentBack("role", ANN),
                                    answered("role", "witness", ANN),
                                    settled("O05", ANN),
                                    wentOn("witness", ANN),
                                    wentOn("pupils"),
                                    settled("P32"),
                                    wentOn("review"));

            assertThat(incident.duty("P26", ANN).state()).isEqualTo(State.DUE);
            assertThat(incident.now().propose(new Act.Closed(""), "dsl", incident.when()))
                    .isInstanceOf(Outcome.Refused.class);
            incident.does(settled("P26", ANN), new Act.Closed("Social care was told"));
            assertThat(incident.now().closed()).isTrue();
        }

        @Test
        void asksNoLongerForAChildWhoIsNotAtRiskAfterAll() {
            AnIncident incident =
                    victim().does(
                                    decided("at-risk", true, ANN),
                                    sentBack("role", ANN),
                                    answered("role", "witness", ANN),
                                    decided("at-risk", false, ANN));

            assertThat(incident.now().duties(CALENDAR))
                    .extracting(standing -> standing.duty().id())
                    .doesNotContain("P26");
        }

        @Test
        void findsWhatWasSettledThereWhenTheWayComesByAgain() {
            AnIncident incident =
                    victim().does(
                                    settled("P20", ANN),
                                    sentBack("role", ANN),
                                    answered("role", "witness", ANN),
                                    sentBack("role", ANN),
                                    answered("role", "both", ANN));

            assertThat(incident.duty("P20", ANN).state()).isEqualTo(State.DONE);
            assertThat(incident.duty("P28", ANN).state()).isEqualTo(State.DUE);
        }
    }

    @Test
    void dutiesOfTheIncidentAreFacedBeforeThoseOfItsPupils() {
        AnIncident incident = victim().does(added(BEN), answered("role", "instigator", BEN));

        assertThat(incident.now().duties(CALENDAR))
                .extracting(s -> s.duty().id() + s.pupil().map(p -> " " + p).orElse(""))
                .containsExactly(
                        "P04",
                        "P05",
                        "P11",
                        "P20 P-0001",
                        "P21 P-0001",
                        "P22 P-0001",
                        "P23 P-0001",
                        "P24 P-0001",
                        "P25 P-0001",
                        "P26 P-0001",
                        "P27 P-0001",
                        "P28 P-0002",
                        "P29 P-0002",
                        "P30 P-0002",
                        "P31 P-0002");
    }
}
