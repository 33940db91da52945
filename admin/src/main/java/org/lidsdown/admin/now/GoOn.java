package org.lidsdown.admin.now;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lidsdown.admin.look.Parts;

/** The one button that goes on; while something holds the way, it says what. */
final class GoOn extends VBox {
    private final Button button;
    private final Label why = Parts.text("", "holds");

    GoOn(String id, String words, Optional<String> holds, Runnable go) {
        button = Parts.button(id, words, go, "go");
        Parts.text(id + "-holds", why);
        getStyleClass().add("go-on");
        getChildren().addAll(button, why);
        hold(holds);
    }

    /** Says what holds the way; nothing opens it. */
    void hold(Optional<String> holds) {
        button.setDisable(holds.isPresent());
        why.setText(holds.orElse(""));
        why.setVisible(holds.isPresent());
        why.setManaged(holds.isPresent());
        button.setAccessibleHelp(holds.orElse(""));
    }
}
