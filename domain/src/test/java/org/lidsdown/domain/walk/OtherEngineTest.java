package org.lidsdown.domain.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.AChart;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.reading.Mutant;
import org.lidsdown.domain.reading.Reading;

/** Our engine beside another one on the same file: after each event both stand at the same. */
class OtherEngineTest {
    private static final long SEED = 20_260_902;
    private static final OtherEngine OTHER = OtherEngine.of(AChart.torView());
    private static final Walk START = Course.of(ChartReader.torView()).startWithOnePupil();

    private final List<List<String>> walks = new ArrayList<>();

    @Test
    void bothStandAtTheSameInEveryOrderOfEveryWalk() {
        every(START, new ArrayList<>());

        assertThat(walks).hasSize(88).doesNotHaveDuplicates();
    }

    private void every(Walk walk, List<String> events) {
        if (walk.ended()) {
            walks.add(List.copyOf(events));
            follow(events);
        }
        for (String box : walk.boxes()) {
            for (String answer : walk.answers(box)) {
                events.add(box + "." + answer);
                every((Walk) walk.answer(box, answer), events);
                events.removeLast();
            }
        }
    }

    private static void follow(List<String> events) {
        OtherEngine.Run run = OTHER.start();
        Walk walk = START;
        assertSame(walk, run, events);
        for (String event : events) {
            String[] parts = event.split("\\.", -1);
            walk = (Walk) walk.answer(parts[0], parts[1]);
            run.happens(event);
            assertSame(walk, run, events);
        }
    }

    private static void assertSame(Walk walk, OtherEngine.Run run, List<String> events) {
        assertThat(new TreeSet<>(walk.here().leaves()))
                .as("after %s", events)
                .isEqualTo(run.active());
        assertThat(walk.boxes())
                .as("after %s", events)
                .containsExactlyInAnyOrderElementsOf(run.boxes());
        assertThat(walk.ended()).as("after %s", events).isEqualTo(run.ended());
    }

    @Test
    void bothStayWhereTheyAreWhenWhatHappensDoesNotFit() {
        Random random = new Random(SEED);
        List<String> allEvents =
                ChartReader.torView().arrows().stream().map(arrow -> arrow.event()).toList();

        for (int i = 0; i < 40; i++) {
            Walk walk = START;
            OtherEngine.Run run = OTHER.start();
            List<String> events = new ArrayList<>();
            while (!walk.ended()) {
                String event =
                        random.nextBoolean() ? any(random, fitting(walk)) : any(random, allEvents);
                events.add(event);
                run.happens(event);
                String[] parts = event.split("\\.", -1);
                walk = walk.answer(parts[0], parts[1]) instanceof Walk next ? next : walk;

                assertSame(walk, run, events);
            }
        }
    }

    @Test
    void bothStandAtTheSameOnChartsThatNobodyDrew() {
        int charts = 0;

        for (long seed = SEED; charts < 40; seed++) {
            String text = Mutant.of(seed);
            if (ChartReader.read("mutant.scxml", text.getBytes(UTF_8))
                    instanceof Reading.Sound(Chart chart)) {
                charts++;
                compare(chart, text, seed);
            }
        }
    }

    private static void compare(Chart chart, String text, long seed) {
        Random random = new Random(seed);
        OtherEngine other = OtherEngine.of(text);
        Walk start = Course.of(chart).startWithOnePupil();

        for (int i = 0; i < 6; i++) {
            Walk walk = start;
            OtherEngine.Run run = other.start();
            List<String> events = new ArrayList<>(List.of("seed " + seed));
            for (int step = 0; step < 40 && !walk.ended(); step++) {
                String event = any(random, fitting(walk));
                events.add(event);
                run.happens(event);
                String[] parts = event.split("\\.", -1);
                walk = (Walk) walk.answer(parts[0], parts[1]);

                assertSame(walk, run, events);
            }
        }
    }

    private static List<String> fitting(Walk walk) {
        return walk.boxes().stream()
                .flatMap(box -> walk.answers(box).stream().map(answer -> box + "." + answer))
                .toList();
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
