package org.lidsdown.admin.poster;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Spot;
import org.lidsdown.domain.drawing.BoxWords;

/** A list beside the steps; from afar it shows what the incident is classified as. */
final class LegendNode extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Legend legend;
    private boolean near;
    private Set<String> chosen = Set.of();

    LegendNode(Legend legend, Spot spot) {
        this.legend = legend;
        Parts.named(this, "legend-" + legend.id(), legend.card().title(), "legend");
        if (legend.card().layer() == Layer.OVERLAY) {
            getStyleClass().add("overlay");
        }
        resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        setPrefSize(spot.width(), spot.height());
        setMaxSize(spot.width(), spot.height());
        draw();
    }

    void near(boolean nowNear) {
        near = nowNear;
        draw();
    }

    void show(Set<String> nowChosen) {
        chosen = nowChosen;
        draw();
    }

    private void draw() {
        pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
        if (near) {
            List<String> words = BoxWords.of(legend);
            getChildren().setAll(words.stream().map(w -> Parts.text(w, "box-sentence")).toList());
            return;
        }
        getChildren().setAll(Parts.text(legend.card().title(), "box-title"));
        legend.choices().stream().map(this::choice).forEach(getChildren()::add);
    }

    private Label choice(Legend.Choice choice) {
        Label label = Parts.label(choice.words(), "legend-choice");
        boolean is = chosen.contains(choice.id());
        label.pseudoClassStateChanged(CHOSEN, is);
        label.setGraphic(
                Parts.icon(
                        is
                                ? Material2OutlinedAL.CHECK_CIRCLE
                                : Material2OutlinedAL.FIBER_MANUAL_RECORD));
        return label;
    }
}
