package org.lidsdown.domain.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;

/** Builds the nodes that a machine walks from the places of a chart. */
final class Nesting {
    private static final String ROOT = "/";

    private final Chart chart;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Node root = new Node(ROOT, Node.Kind.SERIES, null, 0);
    private int order;

    private Nesting(Chart chart) {
        this.chart = chart;
    }

    /** The whole chart, the part for each pupil walked once. */
    static Machine ofAll(Chart chart) {
        Nesting nesting = new Nesting(chart);
        chart.places().forEach(nesting::add);
        return nesting.machine(chart.start());
    }

    /**
     * The chart of an incident: the part for each pupil is one box, settled when the pupils are
     * done.
     */
    static Machine ofIncident(Chart chart) {
        Nesting nesting = new Nesting(chart);
        String each = chart.eachPupil().map(Place::id).orElse("");
        Set<String> hidden = chart.inside(each);
        for (Place place : chart.places()) {
            if (place.id().equals(each)) {
                nesting.addAsBox(place, hidden);
            } else if (!hidden.contains(place.id())) {
                nesting.add(place);
            }
        }
        return nesting.machine(chart.start());
    }

    /** One frame of the chart by itself. */
    static Machine ofFrame(Chart chart, Place frame) {
        Nesting nesting = new Nesting(chart);
        Set<String> inside = chart.inside(frame.id());
        chart.places().stream().filter(p -> inside.contains(p.id())).forEach(nesting::add);
        return nesting.machine(frame.initial().orElseThrow());
    }

    private void add(Place place) {
        nodes.put(place.id(), new Node(place.id(), kind(place), parentOf(place), ++order));
    }

    private void addAsBox(Place each, Set<String> hidden) {
        Node around = new Node(each.id() + "~", Node.Kind.SERIES, parentOf(each), ++order);
        Node box = new Node(each.id(), Node.Kind.BOX, around, ++order);
        Node done = new Node(each.id() + ".", Node.Kind.QUIET_END, around, ++order);
        around.initial = box;
        around.arrows.addAll(chart.arrowsFrom(each.id()));
        box.arrows.add(settled(box, done));
        for (Node node : List.of(around, box, done)) {
            nodes.put(node.id, node);
        }
        hidden.forEach(inner -> nodes.put(inner, box));
    }

    private static Arrow settled(Node box, Node done) {
        return new Arrow(
                box.id,
                box.id + ".settled",
                List.of(done.id),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Node parentOf(Place place) {
        return place.parent().map(nodes::get).orElse(root);
    }

    private Machine machine(String start) {
        chart.places().forEach(this::setInitial);
        chart.arrows().forEach(this::setArrow);
        root.initial = Objects.requireNonNull(nodes.get(start));
        return new Machine(root, nodes);
    }

    private void setInitial(Place place) {
        @Nullable Node node = nodes.get(place.id());
        if (node != null && node.id.equals(place.id()) && node.kind == Node.Kind.SERIES) {
            node.initial = place.initial().map(nodes::get).orElse(null);
        }
    }

    private void setArrow(Arrow arrow) {
        @Nullable Node from = nodes.get(arrow.from());
        if (from != null
                && from.id.equals(arrow.from())
                && !isHiddenFrame(arrow, from)
                && nodes.keySet().containsAll(arrow.targets())) {
            from.arrows.add(arrow);
        }
    }

    private static boolean isHiddenFrame(Arrow arrow, Node from) {
        return arrow.event().startsWith("done.state.") && from.kind == Node.Kind.BOX;
    }

    private static Node.Kind kind(Place place) {
        return switch (place.kind()) {
            case BOX -> Node.Kind.BOX;
            case QUIET_END -> Node.Kind.QUIET_END;
            case END -> Node.Kind.END;
            case SERIES, EACH_PUPIL -> Node.Kind.SERIES;
            case BESIDE -> Node.Kind.BESIDE;
        };
    }
}
