package org.lidsdown.domain.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Chart;

/**
 * Every way through a chart for an incident with one pupil, each as the ids of the boxes it comes
 * by. Parts that run beside each other are walked in the file's order; no walk goes round a loop.
 */
public final class AllWalks {
    private AllWalks() {}

    /**
     * Gives each walk through the printed layer alone: the print's boxes and the print's arrows.
     */
    public static void printed(Chart chart, Consumer<List<String>> each) {
        Set<List<String>> given = new HashSet<>();
        printed(
                chart,
                new ArrayList<>(List.of(chart.start())),
                walk -> {
                    if (given.add(walk)) {
                        each.accept(walk);
                    }
                });
    }

    private static void printed(Chart chart, List<String> way, Consumer<List<String>> each) {
        List<String> next =
                printedArrows(chart, way.getLast()).filter(to -> !way.contains(to)).toList();
        if (next.isEmpty()) {
            each.accept(List.copyOf(way));
        }
        for (String box : new LinkedHashSet<>(next)) {
            way.add(box);
            printed(chart, way, each);
            way.removeLast();
        }
    }

    private static Stream<String> printedArrows(Chart chart, String from) {
        return chart.arrowsFrom(from).stream().flatMap(arrow -> arrow.printed().stream());
    }

    /** Gives each walk through the whole chart, print and overlay, from its start to an end. */
    public static void whole(Chart chart, Consumer<List<String>> each) {
        Standing start = Course.of(chart).startWithOnePupil().here();
        new Search(chart, each).from(start);
    }

    private static final class Search {
        private final Chart chart;
        private final Consumer<List<String>> each;
        private final List<String> way = new ArrayList<>();
        private final Set<Standing> onTheWay = new HashSet<>();

        Search(Chart chart, Consumer<List<String>> each) {
            this.chart = chart;
            this.each = each;
        }

        void from(Standing here) {
            if (here.ended()) {
                way.add(endOf(here));
                each.accept(List.copyOf(way));
                way.removeLast();
            } else if (onTheWay.add(here)) {
                leaveFirstBox(here);
                onTheWay.remove(here);
            }
        }

        private String endOf(Standing here) {
            return here.leaves().stream()
                    .filter(leaf -> chart.box(leaf).isPresent())
                    .findFirst()
                    .orElse(here.leaves().getLast());
        }

        private void leaveFirstBox(Standing here) {
            Map.Entry<String, Map<String, Exit>> first = here.exits().entrySet().iterator().next();
            way.add(first.getKey());
            Set<Standing> next = new LinkedHashSet<>();
            first.getValue().values().forEach(exit -> next.add(exit.from(here)));
            next.forEach(this::from);
            way.removeLast();
        }
    }
}
