package org.lidsdown.domain.tally;

/** How a duty came out, measured against its deadline. */
public enum Settled {
    ON_TIME,
    LATE,
    /** Somebody decided, with a reason, that it did not apply. */
    NOT_NEEDED,
    /** Neither done nor decided when the term ended. */
    NOT_YET
}
