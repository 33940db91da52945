package org.lidsdown.domain.walk;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lidsdown.domain.chart.Arrow;

/**
 * Moves from standing to standing by SCXML's rules, for the part of SCXML that charts use: nested
 * and parallel states, one event at a time, and the ends of parts. Each standing is worked out once
 * and then kept.
 */
final class Machine {
    private final Node root;
    private final Map<String, Node> nodes;
    private final Map<List<String>, Standing> standings = new ConcurrentHashMap<>();

    Machine(Node root, Map<String, Node> nodes) {
        this.root = root;
        this.nodes = new HashMap<>(nodes);
    }

    /** Where a walk begins. */
    Standing start() {
        SequencedSet<Node> active = noNodes();
        enter(root, List.of(), active);
        return settle(active);
    }

    /** Where the arrow leads from there. */
    Standing follow(Standing from, Arrow arrow) {
        SequencedSet<Node> active = noNodes();
        from.leaves().forEach(leaf -> active.add(node(leaf)));
        take(arrow, node(arrow.from()), active);
        return settle(active);
    }

    private static SequencedSet<Node> noNodes() {
        return new TreeSet<>(Comparator.comparingInt(node -> node.order));
    }

    private Node node(String id) {
        return Objects.requireNonNull(nodes.get(id), () -> "no place " + id);
    }

    private void take(Arrow arrow, Node source, SequencedSet<Node> active) {
        List<Node> targets = arrow.targets().stream().map(this::node).toList();
        Node around = seriesAround(source, targets);
        active.removeIf(node -> node.isInside(around));
        enter(around, targets, active);
    }

    private Node seriesAround(Node source, List<Node> targets) {
        Node around = source.parent == null ? source : source.parent;
        while (around.kind != Node.Kind.SERIES || !holdsAll(around, targets)) {
            around = Objects.requireNonNull(around.parent);
        }
        return around;
    }

    private static boolean holdsAll(Node around, List<Node> targets) {
        return targets.stream().allMatch(target -> target != around && target.isInside(around));
    }

    private void enter(Node node, List<Node> targets, SequencedSet<Node> active) {
        switch (node.kind) {
            case BOX, END, QUIET_END -> active.add(node);
            case BESIDE -> node.children.forEach(child -> enter(child, targets, active));
            case SERIES -> enter(childToEnter(node, targets), targets, active);
        }
    }

    private static Node childToEnter(Node series, List<Node> targets) {
        Optional<Node> asked =
                series.children.stream()
                        .filter(child -> targets.stream().anyMatch(t -> t.isInside(child)))
                        .findFirst();
        return asked.orElseGet(() -> Objects.requireNonNull(series.initial));
    }

    /** Takes the ways on of what is done; ends that lead to each other for ever let nobody out. */
    private Standing settle(SequencedSet<Node> active) {
        Set<List<Node>> before = new HashSet<>();
        Optional<Node> done = frameWithAWayOn(active);
        while (done.isPresent()) {
            if (!before.add(List.copyOf(active))) {
                return new Standing(leaves(active), Map.of(), false);
            }
            take(done.get().arrows.getFirst(), done.get(), active);
            done = frameWithAWayOn(active);
        }
        return standing(active);
    }

    private Optional<Node> frameWithAWayOn(SequencedSet<Node> active) {
        return active.stream()
                .filter(Node::isEnd)
                .flatMap(end -> framesAround(end).stream())
                .filter(frame -> !frame.arrows.isEmpty() && isDone(frame, active))
                .findFirst();
    }

    private static List<Node> framesAround(Node leaf) {
        List<Node> frames = new ArrayList<>();
        for (Node up = leaf.parent; up != null; up = up.parent) {
            frames.add(up);
        }
        return frames;
    }

    private static boolean isDone(Node frame, SequencedSet<Node> active) {
        return switch (frame.kind) {
            case SERIES -> frame.children.stream().anyMatch(c -> c.isEnd() && active.contains(c));
            case BESIDE -> frame.children.stream().allMatch(child -> isDone(child, active));
            case BOX, END, QUIET_END -> active.contains(frame) && frame.isEnd();
        };
    }

    private Standing standing(SequencedSet<Node> active) {
        List<String> leaves = leaves(active);
        Standing known = standings.get(leaves);
        if (known != null) {
            return known;
        }
        Standing made = new Standing(leaves, exitsOf(active), isDone(root, active));
        Standing first = standings.putIfAbsent(leaves, made);
        return first == null ? made : first;
    }

    private static List<String> leaves(SequencedSet<Node> active) {
        return active.stream().map(node -> node.id).toList();
    }

    private Map<String, Map<String, Exit>> exitsOf(SequencedSet<Node> active) {
        Map<String, Map<String, Exit>> exits = new LinkedHashMap<>();
        active.stream()
                .filter(node -> node.kind == Node.Kind.BOX)
                .forEach(node -> exits.put(node.id, exitsOf(node)));
        return exits;
    }

    private Map<String, Exit> exitsOf(Node box) {
        return box.arrows.stream()
                .collect(
                        toMap(
                                Arrow::answer,
                                arrow -> new Exit(this, arrow),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
