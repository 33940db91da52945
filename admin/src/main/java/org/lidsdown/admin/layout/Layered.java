package org.lidsdown.admin.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.lidsdown.domain.chart.Arrow.Point;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Place;
import org.lidsdown.domain.chart.Spot;
import org.lidsdown.domain.drawing.BoxWords;
import org.lidsdown.domain.drawing.Layout;

/** Lays a chart out in layers, from its start downwards, with the Eclipse Layout Kernel. */
final class Layered {
    private static final double WIDE = 340;
    private static final double LEGEND = 420;
    private static final double EDGE = 40;
    private static final double TOP = 90;
    private static final double LETTERS = 44;
    private static final double LINE = 19;
    private static final double GAP = 46;

    private final Chart chart;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    private record Drawn(Layout.Route route, ElkEdge edge) {}

    Layered(Chart chart) {
        this.chart = chart;
    }

    Layout layout() {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        arrange(root, TOP);
        Optional<String> frame = chart.eachPupil().map(Place::id);
        frame.ifPresent(id -> arrange(box(id, root), EDGE + GAP));
        for (Box box : chart.boxes()) {
            boolean inside = frame.filter(f -> chart.inside(f).contains(box.id())).isPresent();
            if (!nodes.containsKey(box.id())) {
                ElkNode node = box(box.id(), inside ? node(frame.orElseThrow()) : root);
                node.setDimensions(WIDE, height(BoxWords.of(box)));
            }
        }
        connect();
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Spot> spots = spots();
        return Layout.around(spots, drawn.stream().map(this::route).toList());
    }

    private static void arrange(ElkNode node, double top) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.PADDING, new ElkPadding(top, EDGE, EDGE, EDGE));
        node.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP);
    }

    private ElkNode box(String id, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(id, node);
        return node;
    }

    private static double height(List<String> paragraphs) {
        double lines =
                paragraphs.stream().mapToDouble(words -> Math.ceil(words.length() / LETTERS)).sum();
        return Math.max(GAP * 2, lines * LINE + GAP);
    }

    private void connect() {
        Map<String, Spot> anywhere = new HashMap<>();
        nodes.keySet().forEach(id -> anywhere.put(id, new Spot(0, 0, 1, 1)));
        Layout.links(chart, anywhere)
                .forEach(route ->
                        drawn.add(
                                new Drawn(
                                        route,
                                        ElkGraphUtil.createSimpleEdge(
                                                nodes.get(route.from()), nodes.get(route.to())))));
    }

    private Map<String, Spot> spots() {
        double aside = chart.margin().legends().isEmpty() ? 0 : LEGEND + EDGE;
        Map<String, Spot> spots = new LinkedHashMap<>();
        double y = TOP;
        for (var legend : chart.margin().legends()) {
            double height = height(BoxWords.of(legend));
            spots.put(legend.id(), new Spot(EDGE, y, LEGEND, height));
            y += height + GAP;
        }
        nodes.forEach((id, node) ->
                spots.put(
                        id,
                        new Spot(
                                aside + left(node), top(node), node.getWidth(), node.getHeight())));
        return spots;
    }

    private static double left(ElkNode node) {
        return node.getParent() == null ? 0 : node.getX() + left(node.getParent());
    }

    private static double top(ElkNode node) {
        return node.getParent() == null ? 0 : node.getY() + top(node.getParent());
    }

    private Layout.Route route(Drawn one) {
        double aside = chart.margin().legends().isEmpty() ? 0 : LEGEND + EDGE;
        ElkNode holder = one.edge().getContainingNode();
        double x = aside + left(holder);
        double y = top(holder);
        ElkEdgeSection section = one.edge().getSections().getFirst();
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(x + section.getStartX(), y + section.getStartY()));
        section.getBendPoints()
                .forEach(bend -> corners.add(new Point(x + bend.getX(), y + bend.getY())));
        corners.add(new Point(x + section.getEndX(), y + section.getEndY()));
        return new Layout.Route(one.route().arrow(), one.route().from(), one.route().to(), corners);
    }

    private ElkNode node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }
}
