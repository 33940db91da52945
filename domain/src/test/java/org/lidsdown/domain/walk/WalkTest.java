package org.lidsdown.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.AChart;
import org.lidsdown.domain.reading.ChartReader;

class WalkTest {
    private static final Chart TOR_VIEW = ChartReader.torView();

    private static Walk taken(Walk from, String... events) {
        Walk walk = from;
        for (String event : events) {
            String[] parts = event.split("\\.", -1);
            walk = (Walk) walk.answer(parts[0], parts[1]);
        }
        return walk;
    }

    private static Walk start() {
        return Course.of(TOR_VIEW).startWithOnePupil();
    }

    @Nested
    class OutOfStep {
        @Test
        void answersChangeNothingWhereverAWalkStands() {
            List<Walk> everywhere = new ArrayList<>();
            everyStep(start(), everywhere);

            for (Walk walk : everywhere) {
                List<Arrow> before = walk.taken();
                for (Arrow arrow : TOR_VIEW.arrows()) {
                    if (!walk.answers(arrow.from()).contains(arrow.answer())) {
                        assertThat(walk.answer(arrow.from(), arrow.answer()))
                                .isEqualTo(
                                        new Step.OutOfStep(
                                                arrow.from(), arrow.answer(), walk.boxes()));
                    }
                }
                assertThat(walk.taken()).isEqualTo(before);
            }
        }

        private void everyStep(Walk walk, List<Walk> all) {
            all.add(walk);
            for (String box : walk.boxes()) {
                walk.answers(box).forEach(a -> everyStep((Walk) walk.answer(box, a), all));
            }
        }

        @Test
        void aDoubleTapIsTakenOnce() {
            Walk once = taken(start(), "tell.next");

            Step twice = once.answer("tell", "next");

            assertThat(twice).isInstanceOf(Step.OutOfStep.class);
            assertThat(((Step.OutOfStep) twice).stands()).containsExactly("record");
        }

        @Test
        void anAnswerThatNobodyOffersIsRefused() {
            Walk walk = taken(start(), "tell.next", "record.settled");

            assertThat(walk.answers("breach")).containsExactly("technical", "safeguarding");
            assertThat(walk.answer("breach", "both")).isInstanceOf(Step.OutOfStep.class);
            assertThat(walk.answer("nowhere", "yes")).isInstanceOf(Step.OutOfStep.class);
            assertThat(walk.answers("nowhere")).isEmpty();
        }

        @Test
        void nothingIsLeftToAnswerAtTheEnd() {
            Walk end =
                    taken(
                            Course.of(
                                            AChart.sound(
                                                    AChart.holding(
                                                            AChart.step("a", "b"),
                                                            AChart.end("b"))))
                                    .start(),
                            "a.settled");

            assertThat(end.ended()).isTrue();
            assertThat(end.boxes()).isEmpty();
            assertThat(end.answer("b", "settled")).isInstanceOf(Step.OutOfStep.class);
        }
    }

    @Nested
    class PartsBesideEachOther {
        private final Walk both =
                taken(
                        start(),
                        "tell.next",
                        "record.settled",
                        "breach.safeguarding",
                        "possibly-illegal.no",
                        "staff-involved.yes",
                        "role.both");

        @Test
        void areActiveTogether() {
            assertThat(both.boxes()).containsExactly("staff", "victim", "instigator");
        }

        @Test
        void endTogetherInWhateverOrderTheyAreDone() {
            Walk one = taken(both, "victim.settled", "instigator.settled", "staff.settled");
            Walk other = taken(both, "staff.settled", "instigator.settled", "victim.settled");

            assertThat(one.boxes()).containsExactly("review");
            assertThat(other.boxes()).containsExactly("review");
        }

        @Test
        void waitForEachOther() {
            assertThat(taken(both, "victim.settled", "staff.settled").boxes())
                    .containsExactly("instigator");
        }
    }

    @Nested
    class GoingBack {
        @Test
        void findsTheWalkAsItWasWhenItLastStoodThere() {
            Walk breach = taken(start(), "tell.next", "record.settled");
            Walk later = taken(breach, "breach.technical", "technical.settled");

            assertThat(later.back("breach")).contains(breach);
            assertThat(later.back("staff")).isEmpty();
            assertThat(later.cameBy("technical")).isTrue();
            assertThat(later.cameBy("police")).isFalse();
        }

        @Test
        void findsTheMomentAtWhichTheBoxWasEntered() {
            Walk entered =
                    taken(
                            start(),
                            "tell.next",
                            "record.settled",
                            "breach.safeguarding",
                            "possibly-illegal.no",
                            "staff-involved.yes");
            Walk done = taken(entered, "role.victim", "victim.settled", "staff.settled");

            assertThat(done.back("staff")).contains(entered);
        }

        @Test
        void findsTheLastRoundOfALoop() {
            Walk start = Course.of(AChart.sound(loop())).start();
            Walk twice = taken(start, "a.yes", "b.settled", "a.yes", "b.settled", "a.no");

            Walk back = twice.back("b").orElseThrow();

            assertThat(back.taken())
                    .extracting(Arrow::event)
                    .containsExactly("a.yes", "b.settled", "a.yes");
        }

        @Test
        void leavesTheWalkItselfAsItIs() {
            Walk walk = taken(start(), "tell.next", "record.settled");

            walk.back("tell");

            assertThat(walk.boxes()).containsExactly("breach");
            assertThat(walk.taken())
                    .extracting(Arrow::event)
                    .containsExactly("tell.next", "record.settled");
        }
    }

    private static String loop() {
        return AChart.holding(
                AChart.question("a", "yes>b", "no>end"), AChart.step("b", "a"), AChart.end("end"));
    }

    @Nested
    class Charts {
        @Test
        void withALoopCanBeGoneRoundAndLeft() {
            Walk walk = Course.of(AChart.sound(loop())).start();
            for (int i = 0; i < 1_000; i++) {
                walk = taken(walk, "a.yes", "b.settled");
            }

            assertThat(walk.taken()).hasSize(2_000);
            assertThat(taken(walk, "a.no").ended()).isTrue();
        }

        @Test
        void withALoopAreListedWithoutGoingRound() {
            List<List<String>> walks = new ArrayList<>();

            AllWalks.whole(AChart.sound(loop()), walks::add);

            assertThat(walks).containsExactly(List.of("a", "end"));
        }

        @Test
        @Timeout(60)
        void ofThreeHundredBoxesInARowAreReadAndWalkedQuickly() {
            Chart chart =
                    AChart.sound(
                            AChart.holding(
                                    Stream.concat(
                                                    IntStream.range(0, 300)
                                                            .mapToObj(i ->
                                                                    AChart.step(
                                                                            name(i), name(i + 1))),
                                                    Stream.of(AChart.end(name(300))))
                                            .toArray(String[]::new)));
            Walk walk = Course.of(chart).start();
            for (int i = 0; i < 300; i++) {
                walk = (Walk) walk.answer(name(i), "settled");
            }
            List<List<String>> walks = new ArrayList<>();
            AllWalks.whole(chart, walks::add);

            assertThat(walk.ended()).isTrue();
            assertThat(walks).hasSize(1);
            assertThat(walks.getFirst()).hasSize(301);
        }

        @Test
        @Timeout(60)
        void ofFortyDiamondsAreReadAndWalkedQuickly() {
            List<String> boxes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                boxes.add(AChart.question(name(i), "left>l" + i, "right>r" + i));
                boxes.add(AChart.step("l" + i, name(i + 1)));
                boxes.add(AChart.step("r" + i, name(i + 1)));
            }
            boxes.add(AChart.end(name(40)));
            Course course = Course.of(AChart.sound(AChart.holding(boxes.toArray(String[]::new))));
            Random random = new Random(40);

            for (int i = 0; i < 200; i++) {
                Walk walk = course.start();
                while (!walk.ended()) {
                    String box = walk.boxes().iterator().next();
                    List<String> answers = List.copyOf(walk.answers(box));
                    walk = (Walk) walk.answer(box, answers.get(random.nextInt(answers.size())));
                }

                assertThat(walk.taken()).hasSize(80);
            }
        }

        private static String name(int i) {
            return i == 0 ? "a" : "b" + i;
        }

        @Test
        void withoutAPartForEachPupilHaveNoBranches() {
            Course course = Course.of(AChart.sound(loop()));

            assertThatIllegalStateException().isThrownBy(course::startForPupil);
            assertThat(course.isForEachPupil("a")).isFalse();
        }
    }

    @Test
    void twoWalksAreEqualWhereTheyStandAtTheSameByTheSameWay() {
        Walk one = taken(start(), "tell.next", "record.settled", "breach.safeguarding");
        Walk same = taken(start(), "tell.next", "record.settled", "breach.safeguarding");
        Walk other =
                taken(
                        start(),
                        "tell.next",
                        "record.settled",
                        "breach.technical",
                        "technical.settled");

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one.boxes()).isEqualTo(other.boxes());
        assertThat(one).hasToString("at [possibly-illegal]");
    }
}
