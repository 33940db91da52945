package org.lidsdown.domain.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.chart.Arrow;

/** A place in the nesting of a chart that is being walked. */
final class Node {
    /** How a node behaves when it is entered and when it comes to its end. */
    enum Kind {
        BOX,
        QUIET_END,
        END,
        SERIES,
        BESIDE
    }

    final String id;
    final Kind kind;
    final @Nullable Node parent;
    final int order;
    final List<Node> children = new ArrayList<>();
    final List<Arrow> arrows = new ArrayList<>();
    @Nullable Node initial;

    Node(String id, Kind kind, @Nullable Node parent, int order) {
        this.id = id;
        this.kind = kind;
        this.parent = parent;
        this.order = order;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean isLeaf() {
        return kind != Kind.SERIES && kind != Kind.BESIDE;
    }

    boolean isEnd() {
        return kind == Kind.QUIET_END || kind == Kind.END;
    }

    boolean isInside(Node frame) {
        for (Node up = this; up != null; up = up.parent) {
            if (up == frame) {
                return true;
            }
        }
        return false;
    }
}
