package org.lidsdown.benchmarks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.walk.AllWalks;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

class ContestantTest {
    private final Chart chart = ChartReader.torView();

    @ParameterizedTest
    @EnumSource
    void everyContestantComesByTheSameBoxesOnEveryWay(Contestant contestant) {
        Engine engine = contestant.engine(chart);

        for (List<Turn> way : Ways.of(chart)) {
            assertThat(boxesOn(way, engine)).isEqualTo(boxesOn(way));
        }
    }

    @Test
    void theWaysAreAllWaysThroughTheChart() {
        List<List<String>> expected = new ArrayList<>();
        AllWalks.whole(chart, walk -> expected.add(walk.subList(0, walk.size() - 1)));

        List<List<Turn>> ways = Ways.of(chart);

        assertThat(ways).hasSize(32);
        assertThat(ways.stream().map(way -> way.stream().map(Turn::box).toList()))
                .containsExactlyElementsOf(expected);
    }

    private static List<Set<String>> boxesOn(List<Turn> way, Engine engine) {
        List<Set<String>> boxes = new ArrayList<>();
        engine.begin();
        boxes.add(Set.copyOf(engine.boxes()));
        for (Turn turn : way) {
            engine.answer(turn);
            boxes.add(Set.copyOf(engine.boxes()));
        }
        return boxes;
    }

    private List<Set<String>> boxesOn(List<Turn> way) {
        List<Set<String>> boxes = new ArrayList<>();
        Walk walk = Course.of(chart).startWithOnePupil();
        boxes.add(Set.copyOf(walk.boxes()));
        for (Turn turn : way) {
            walk = (Walk) walk.answer(turn.box(), turn.answer());
            boxes.add(Set.copyOf(walk.boxes()));
        }
        return boxes;
    }
}
