package org.lidsdown.store.proof;

import java.util.List;
import org.lidsdown.domain.tally.ChainHead;

/**
 * What comes of checking the log against anchors from elsewhere: a printed page, a backup.
 *
 * @param verdict on the log as a whole
 * @param anchors how each anchor stands, in the order of their entries
 */
public record Proof(Verdict verdict, List<Anchored> anchors) {
    /** Keeps the list. */
    public Proof {
        anchors = List.copyOf(anchors);
    }

    /** One anchor, and how it stands. */
    public record Anchored(ChainHead anchor, Standing standing) {}

    /** Whether the log holds an anchor. */
    public enum Standing {
        /** The log holds it, and so everything before it is as it was then. */
        HELD,
        /** The log has another entry there. */
        OTHER,
        /** The log ends before it. */
        GONE,
        /** The chain is broken before it, so it proves nothing. */
        NOT_REACHED
    }
}
