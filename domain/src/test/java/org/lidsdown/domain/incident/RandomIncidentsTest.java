package org.lidsdown.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.duty.Deadline;
import org.lidsdown.domain.duty.Duty;
import org.lidsdown.domain.duty.Need;
import org.lidsdown.domain.incident.Act.Settlement;
import org.lidsdown.domain.people.PupilId;

/**
 * Incidents that somebody takes along the chart without a plan, with moves that fit and moves that
 * do not: what must hold of every incident holds of these.
 */
class RandomIncidentsTest {
    private static final long SEED = 20_260_903;
    private static final int INCIDENTS = 200;
    private static final int MOVES = 50;

    static Stream<Long> seeds() {
        return Stream.iterate(SEED, seed -> seed + 1).limit(INCIDENTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsDoneTheLogStaysWhole(long seed) {
        Random random = new Random(seed);
        Play play = new Play(random, startOf(random));

        for (int i = 0; i < MOVES; i++) {
            play.move();
        }
        Incident closed = new Closer(random).close(play.incident, play.when());

        assertThat(Same.asRebuilt(play.incident)).isTrue();
        assertThat(Same.asRebuilt(closed)).isTrue();
        assertNothingIsOpen(closed);
        assertThat(play.accepted).isGreaterThan(5);
        assertThat(play.refused).isGreaterThan(2);
    }

    private static LocalDateTime startOf(Random random) {
        return LocalDateTime.of(2025, 9, 3, 8, 0)
                .plusDays(random.nextInt(300))
                .plusMinutes(random.nextInt(24 * 60));
    }

    private static void assertNothingIsOpen(Incident closed) {
        assertThat(closed.closed()).isTrue();
        assertThat(closed.walk().ended()).isTrue();
        assertThat(closed.branches().values()).allMatch(branch -> branch.ended());
        assertThat(closed.duties(AnIncident.CALENDAR)).noneMatch(DutyStanding::open);
        for (DutyStanding standing : closed.duties(AnIncident.CALENDAR)) {
            boolean must =
                    switch (standing.duty().need()) {
                        case Need.Always _, Need.IfApplies _ -> true;
                        case Need.When(Set<String> any) -> holds(closed, any, standing.pupil());
                        case Need.Unless(Set<String> any) -> !holds(closed, any, standing.pupil());
                        case Need.OneOf _ -> false;
                    };
            assertThat(standing.settledBy().isPresent() || !must).as("%s", standing).isTrue();
        }
    }

    private static boolean holds(Incident incident, Set<String> any, Optional<PupilId> pupil) {
        return any.stream().anyMatch(fact -> incident.fact(fact, pupil).orElse(false));
    }

    /** Somebody at the console who does whatever comes to mind. */
    private static final class Play {
        private final Random random;
        private final Closer closer;
        private final Chart chart;
        private final List<PupilId> pupils = new ArrayList<>();
        private final List<Act> made = new ArrayList<>();
        private Instant when;
        private Incident incident;
        private int accepted;
        private int refused;

        Play(Random random, LocalDateTime start) {
            this.random = random;
            this.closer = new Closer(random);
            AnIncident begun = AnIncident.begunAt(start);
            this.incident = begun.now();
            this.when = begun.when();
            this.chart = incident.chart();
            for (int i = 1; i <= random.nextInt(5); i++) {
                pupils.add(new PupilId("P-000" + i));
            }
        }

        Instant when() {
            return when;
        }

        void move() {
            when = when.plus(Duration.ofMinutes(1 + random.nextInt(2_000)));
            List<Move> moves = incident.moves(AnIncident.CALENDAR);
            if (random.nextInt(3) > 0) {
                offered(moves.get(random.nextInt(moves.size())));
            } else {
                unasked();
            }
            assertThat(incident.moves(AnIncident.CALENDAR)).isNotEmpty();
            incident.duties(AnIncident.CALENDAR).forEach(Play::assertOnAWorkingDay);
        }

        /** What is offered is accepted. */
        private void offered(Move move) {
            if (move instanceof Move.AddPupil && incident.branches().size() >= pupils.size()) {
                return;
            }
            Act act = move instanceof Move.AddPupil ? nextPupil() : closer.act(move);

            Outcome outcome = incident.propose(act, AnIncident.BY, when);

            assertThat(outcome)
                    .as("%s, offered as %s", act, move)
                    .isInstanceOf(Outcome.Accepted.class);
            take(act, (Outcome.Accepted) outcome);
        }

        private Act nextPupil() {
            return new Act.PupilAdded(pupils.get(incident.branches().size()), "Years 7 to 9");
        }

        /** What is not offered is accepted or refused; refused, it changes nothing. */
        private void unasked() {
            Act act = random.nextInt(4) == 0 && !made.isEmpty() ? closer.any(made) : anyAct();
            List<Entry> before = List.copyOf(incident.entries());
            String stood = incident.walk() + " " + incident.branches();

            switch (incident.propose(act, AnIncident.BY, when)) {
                case Outcome.Accepted taken -> take(act, taken);
                case Outcome.Refused _ -> {
                    refused++;
                    assertThat(incident.entries()).isEqualTo(before);
                    assertThat(incident.walk() + " " + incident.branches()).isEqualTo(stood);
                }
            }
        }

        private void take(Act act, Outcome.Accepted taken) {
            accepted++;
            made.add(act);
            assertThat(taken.incident().size()).isEqualTo(incident.size() + 1);
            assertThat(taken.entry()).isEqualTo(taken.incident().entries().getLast());
            incident = taken.incident();
        }

        private Act anyAct() {
            return switch (random.nextInt(11)) {
                case 0 -> new Act.Answered(anyBox(), anyAnswer(), anyPupil(), "");
                case 1 ->
                        new Act.WentOn(anyBox(), anyPupil(), random.nextBoolean() ? "" : "Nobody");
                case 2 -> new Act.FactDecided(anyFact(), random.nextBoolean(), anyPupil(), "");
                case 3 ->
                        new Act.DutySettled(
                                anyDuty(), anyPupil(), anyHow(), random.nextBoolean() ? "" : "So");
                case 4 ->
                        new Act.SentBack(anyBox(), anyPupil(), random.nextBoolean() ? "" : "Wrong");
                case 5 ->
                        new Act.Classified(
                                "kinds", Set.of(closer.any(List.of("password", "upset-or-bully"))));
                case 6 -> new Act.NoteWritten(random.nextBoolean() ? "A note" : "\u0000");
                case 7 -> new Act.Reopened("News");
                case 8 -> new Act.Closed("");
                case 9 -> new Act.ConcernLinked(new UUID(random.nextLong(), 0));
                default -> new Act.LinkedTo(new IncidentRef("2024/25-00" + random.nextInt(10)));
            };
        }

        private String anyBox() {
            return closer.any(chart.boxes()).id();
        }

        private String anyAnswer() {
            return closer.any(chart.arrows()).answer();
        }

        private String anyFact() {
            return closer.any(chart.margin().facts()).id();
        }

        private String anyDuty() {
            return closer.any(
                    chart.boxes().stream()
                            .flatMap(box -> box.duties().stream())
                            .map(Duty::id)
                            .toList());
        }

        private Settlement anyHow() {
            return random.nextBoolean() ? Settlement.DONE : Settlement.NOT_NEEDED;
        }

        private Optional<PupilId> anyPupil() {
            return pupils.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(closer.any(pupils));
        }

        private static void assertOnAWorkingDay(DutyStanding standing) {
            Deadline deadline = standing.duty().deadline();
            if (deadline instanceof Deadline.WorkingDays
                    || deadline instanceof Deadline.SameSchoolDay) {
                standing.dueBy()
                        .ifPresent(by -> assertThat(isWorkingDay(by)).as("%s", by).isTrue());
            }
            if (standing.dueBy().isPresent()) {
                LocalDate since =
                        standing.dueSince().orElseThrow().atZone(DutyJudge.ZONE).toLocalDate();
                assertThat(standing.dueBy().get()).isAfterOrEqualTo(since);
            }
        }

        private static boolean isWorkingDay(LocalDate day) {
            return AnIncident.CALENDAR.isWorkingDay(day);
        }
    }
}
