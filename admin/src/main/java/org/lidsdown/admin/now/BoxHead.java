package org.lidsdown.admin.now;

import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Layer;

/** The heading of a card: the box's title, and that it is practice rather than print. */
final class BoxHead extends VBox {
    BoxHead(Box box) {
        Words words = Words.of(BoxHead.class);
        getStyleClass().add("box-head");
        getChildren().add(Parts.text("card-title", Parts.text(box.card().title(), "card-title")));
        if (box.card().layer() == Layer.OVERLAY) {
            getChildren()
                    .add(
                            Parts.text(
                                    words.say("overlay", box.card().overlay().orElseThrow().why()),
                                    "caption"));
        }
    }
}
