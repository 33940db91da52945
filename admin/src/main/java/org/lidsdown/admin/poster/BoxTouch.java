package org.lidsdown.admin.poster;

import javafx.scene.Node;

/** What happens when a box of the poster is touched. */
@FunctionalInterface
public interface BoxTouch {
    /** This box was touched; it is drawn there. */
    void touched(String box, Node drawn);
}
