package org.lidsdown.admin.poster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.chart.Spot;
import org.lidsdown.domain.drawing.ArrowWords;
import org.lidsdown.domain.drawing.BoxWords;
import org.lidsdown.domain.drawing.Layout;

/** The whole poster at its own size: frame, arrows, legends, boxes, and the words at the arrows. */
final class Drawing extends Pane {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final Chart chart;
    private final Layout layout;
    private final Consumer<String> touch;
    private final Map<String, BoxNode> boxes = new LinkedHashMap<>();
    private final Map<String, LegendNode> legends = new LinkedHashMap<>();
    private final List<ArrowNode> arrows = new ArrayList<>();

    Drawing(Chart chart, Layout layout, Consumer<String> touch) {
        this.chart = chart;
        this.layout = layout;
        this.touch = touch;
        getStyleClass().add("drawing");
        setMinSize(layout.width(), layout.height());
        setMaxSize(layout.width(), layout.height());
        setPrefSize(layout.width(), layout.height());
        title();
        chart.boxes().stream().filter(Box.EachPupil.class::isInstance).forEach(this::box);
        layout.routes().stream().map(ArrowNode::new).forEach(arrows::add);
        getChildren().addAll(arrows);
        chart.margin().legends().forEach(this::legend);
        chart.boxes().stream().filter(box -> !(box instanceof Box.EachPupil)).forEach(this::box);
        arrowWords();
    }

    private void title() {
        String words = String.join(" ", chart.title().stream().map(Sentence::words).toList());
        Label title = Parts.label(words, "drawing-title");
        title.setPrefWidth(layout.width());
        title.relocate(0, 12);
        getChildren().add(title);
    }

    private void box(Box box) {
        spot(box.id())
                .ifPresent(spot -> {
                    boolean frame = box instanceof Box.EachPupil;
                    List<String> sentences = frame ? List.of() : BoxWords.of(box);
                    BoxNode node =
                            new BoxNode(
                                    box.card(),
                                    BoxNode.kind(box),
                                    sentences,
                                    spot,
                                    () -> touch.accept(box.id()));
                    boxes.put(box.id(), node);
                    getChildren().add(node);
                });
    }

    private void legend(Legend legend) {
        spot(legend.id())
                .ifPresent(spot -> {
                    LegendNode node = new LegendNode(legend, spot);
                    legends.put(legend.id(), node);
                    getChildren().add(node);
                });
    }

    private Optional<Spot> spot(String id) {
        return Optional.ofNullable(layout.spots().get(id));
    }

    private void arrowWords() {
        Map<List<?>, Set<String>> byLine = new LinkedHashMap<>();
        for (Layout.Route route : layout.routes()) {
            String words = ArrowWords.of(chart, route.arrow());
            if (!words.isEmpty()) {
                byLine.computeIfAbsent(route.corners(), _ -> new LinkedHashSet<>()).add(words);
            }
        }
        for (Layout.Route route : layout.routes()) {
            Set<String> words = byLine.remove(route.corners());
            if (words != null) {
                getChildren().add(arrowWords(route, String.join(" / ", words)));
            }
        }
    }

    private Node arrowWords(Layout.Route route, String words) {
        boolean onlyNear = chart.boxOf(route.to()).card().title().equals(words);
        return new ArrowLabel(words, route.corners(), onlyNear);
    }

    /** Shows the print's sentences, or headings alone. */
    void near(boolean near) {
        pseudoClassStateChanged(NEAR, near);
        boxes.values().forEach(box -> box.near(near));
        legends.values().forEach(legend -> legend.near(near));
    }

    void show(Progress progress, Marks marks) {
        for (ArrowNode arrow : arrows) {
            if (arrow.show(progress)) {
                arrow.toFront();
            }
        }
        legends.forEach((id, node) -> node.show(progress.chosen().getOrDefault(id, Set.of())));
        legends.values().forEach(Node::toFront);
        boxes.forEach((id, node) -> {
            marks.put(node, id, progress);
            if (!(chart.boxOf(id) instanceof Box.EachPupil)) {
                node.toFront();
            }
        });
        getChildren().stream()
                .filter(node -> node.getStyleClass().contains("arrow-words"))
                .toList()
                .forEach(Node::toFront);
    }

    /** Where the first of these boxes is drawn. */
    Optional<Bounds> boundsOf(Set<String> ids) {
        return boxes.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(entry -> entry.getValue().getBoundsInParent())
                .findFirst();
    }

    Optional<Node> node(String box) {
        return Optional.ofNullable(boxes.get(box));
    }
}
