package org.lidsdown.domain.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;

/**
 * Everything that a walk with one pupil can come to, explored once: for judging a chart that may
 * still be unsound. An arrow that leads nowhere counts as a way to an end, so that one fault is not
 * reported as many.
 */
public final class Ways {
    private static final int MOST = 2_000;

    private final Chart chart;
    private final Standing start;
    private final Map<Standing, Set<Standing>> next = new LinkedHashMap<>();
    private final Set<String> brokenBoxes = new HashSet<>();

    private Ways(Chart chart) {
        this.chart = chart;
        this.start = Nesting.ofAll(chart).start();
        findBroken();
        explore();
    }

    /** Explores the chart. */
    public static Ways of(Chart chart) {
        return new Ways(chart);
    }

    private void findBroken() {
        Set<String> ids = new HashSet<>(chart.places().stream().map(Place::id).toList());
        chart.arrows().stream()
                .filter(arrow -> arrow.targets().isEmpty() || !ids.containsAll(arrow.targets()))
                .map(Arrow::from)
                .forEach(brokenBoxes::add);
    }

    private void explore() {
        Deque<Standing> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty() && !tooMany()) {
            Standing here = todo.pop();
            if (!next.containsKey(here)) {
                Set<Standing> following = new LinkedHashSet<>();
                here.exits()
                        .values()
                        .forEach(e -> e.values().forEach(exit -> following.add(exit.from(here))));
                next.put(here, following);
                todo.addAll(following);
            }
        }
    }

    /** Whether there is more to explore than a chart of a school can mean. */
    public boolean tooMany() {
        return next.size() > MOST;
    }

    /** Whether some arrow leads to a box that is not there. */
    public boolean broken() {
        return !brokenBoxes.isEmpty();
    }

    /** The ids of all boxes that some walk comes to. */
    public Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>();
        next.keySet().forEach(standing -> reached.addAll(standing.leaves()));
        chart.boxes().stream()
                .filter(box -> box instanceof Box.EachPupil)
                .filter(box -> chart.inside(box.id()).stream().anyMatch(reached::contains))
                .forEach(box -> reached.add(box.id()));
        return reached;
    }

    /**
     * The boxes from which no way leads to an end, in the chart's order; where each of them could
     * end in other company, all that are stuck together.
     */
    public List<String> stuck() {
        Set<Standing> canEnd = standingsThatCanEnd();
        Set<String> stuck = new LinkedHashSet<>();
        next.keySet().stream()
                .filter(standing -> !canEnd.contains(standing))
                .forEach(standing -> stuck.addAll(standing.leaves()));
        Set<String> lost = new LinkedHashSet<>(stuck);
        canEnd.forEach(standing -> standing.leaves().forEach(lost::remove));
        List<String> boxes = chart.boxes().stream().map(Box::id).filter(lost::contains).toList();
        return boxes.isEmpty() ? List.copyOf(stuck) : boxes;
    }

    private Set<Standing> standingsThatCanEnd() {
        Map<Standing, Set<Standing>> before = new HashMap<>();
        next.forEach((from, following) ->
                following.forEach(
                        to -> before.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from)));
        Set<Standing> canEnd = new HashSet<>();
        Deque<Standing> todo =
                new ArrayDeque<>(next.keySet().stream().filter(this::isEnd).toList());
        while (!todo.isEmpty()) {
            Standing here = todo.pop();
            if (canEnd.add(here)) {
                todo.addAll(before.getOrDefault(here, Set.of()));
            }
        }
        return canEnd;
    }

    private boolean isEnd(Standing standing) {
        return standing.ended() || standing.leaves().stream().anyMatch(brokenBoxes::contains);
    }

    /**
     * A way from the start to an end that never comes by this box, or nothing where each one does.
     */
    public Optional<List<String>> endWithout(String box) {
        Map<Standing, Standing> cameFrom = new HashMap<>();
        Deque<Standing> todo = new ArrayDeque<>();
        if (!start.at(box)) {
            cameFrom.put(start, start);
            todo.add(start);
        }
        while (!todo.isEmpty()) {
            Standing here = todo.poll();
            if (here.ended()) {
                return Optional.of(way(cameFrom, here));
            }
            for (Standing following : next.getOrDefault(here, Set.of())) {
                if (!following.at(box) && cameFrom.putIfAbsent(following, here) == null) {
                    todo.add(following);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> way(Map<Standing, Standing> cameFrom, Standing end) {
        Deque<Standing> standings = new ArrayDeque<>(List.of(end));
        while (!standings.getFirst().equals(start)) {
            standings.push(Objects.requireNonNull(cameFrom.get(standings.getFirst())));
        }
        return standings.stream()
                .flatMap(standing -> standing.leaves().stream())
                .filter(leaf -> chart.box(leaf).isPresent())
                .distinct()
                .toList();
    }
}
