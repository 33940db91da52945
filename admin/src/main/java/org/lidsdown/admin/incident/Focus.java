package org.lidsdown.admin.incident;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** Keeps the keyboard where it was while a pane is drawn anew. */
final class Focus {
    private Focus() {}

    /** The id of the part of this pane that has the keyboard; empty where none has. */
    static String in(Region pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(pane) && owner != null && owner.getId() != null) {
                return owner.getId();
            }
        }
        return "";
    }

    /** Gives the keyboard back to the part with this id, where it is still there. */
    static void to(Region pane, String id) {
        Node part = id.isEmpty() ? null : pane.lookup("#" + id);
        if (part != null) {
            part.requestFocus();
            if (part instanceof TextInputControl text) {
                text.end();
            }
        }
    }
}
