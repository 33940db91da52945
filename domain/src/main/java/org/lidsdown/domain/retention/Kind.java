package org.lidsdown.domain.retention;

/** What is kept for how long, by the way that an incident took on the chart. */
public enum Kind {
    /** Only equipment or a program was concerned, such as a game that should have been blocked. */
    TECHNICAL,
    /** A child was, or may have been, concerned. */
    SAFEGUARDING,
    /** A member of staff was, or may have been, involved. */
    STAFF
}
