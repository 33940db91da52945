package org.lidsdown.domain.tally;

/** How a duty came out, measured against its deadline. */
public enum Settled {
    ON_TIME,
    /** Done after its deadline, or still open after it. */
    LATE,
    /** Somebody decided, with a reason, that it did not apply; or the facts say so. */
    NOT_NEEDED,
    /** Still open when the term ended, with time left. */
    NOT_YET
}
