package org.lidsdown.admin.look;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;

/** The sign of Lids Down: a laptop whose lid comes down. */
public final class Mark extends StackPane {
    private static final double WIDE = 40;

    /** Draws the sign. */
    public Mark() {
        getStyleClass().add("mark");
        Rectangle base = new Rectangle(0, 26, WIDE, 6);
        base.setArcWidth(6);
        base.setArcHeight(6);
        base.getStyleClass().add("mark-base");
        Line lid = new Line(2, 23, WIDE - 4, 23);
        lid.getStyleClass().add("mark-lid");
        lid.getTransforms().add(new Rotate(-24, 2, 23));
        getChildren().add(new Group(base, lid));
    }
}
