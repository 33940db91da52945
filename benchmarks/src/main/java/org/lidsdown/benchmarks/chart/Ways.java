package org.lidsdown.benchmarks.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.domain.walk.Walk;

/**
 * Every way through a chart for an incident with one pupil, as the answers that it takes: parts
 * that run beside each other in the file's order, and no way round a loop.
 */
final class Ways {
    private final List<List<Turn>> all = new ArrayList<>();
    private final List<Turn> way = new ArrayList<>();
    private final Set<Set<String>> onTheWay = new HashSet<>();

    private Ways() {}

    static List<List<Turn>> of(Chart chart) {
        Ways ways = new Ways();
        ways.from(Course.of(chart).startWithOnePupil());
        return ways.all;
    }

    private void from(Walk walk) {
        if (walk.ended()) {
            all.add(List.copyOf(way));
        } else if (onTheWay.add(Set.copyOf(walk.boxes()))) {
            String box = walk.boxes().iterator().next();
            walk.answers(box).forEach(answer -> take(walk, box, answer));
            onTheWay.remove(walk.boxes());
        }
    }

    private void take(Walk walk, String box, String answer) {
        Walk next = (Walk) walk.answer(box, answer);
        way.add(new Turn(box, answer, next.taken().getLast().event()));
        from(next);
        way.removeLast();
    }
}
