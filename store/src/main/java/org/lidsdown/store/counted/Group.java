package org.lidsdown.store.counted;

/** What is counted; the names are stored, so they never change. */
public enum Group {
    /** Incidents: the breach, whether opened again, and the day of closing. */
    INCIDENT,
    /** What incidents are classified as: the choice, and its legend. */
    CHOICE,
    /** Incidents that are classified at all: the legend. */
    CLASSIFIED,
    /** Pupils on incidents: the year band. */
    BAND,
    /** Pupils on incidents: the part they had. */
    PART,
    /** Duties: how each stands, by when it is due and when it was settled. */
    DUTY,
    /** Arrows: the day each was taken. */
    ARROW,
    /** Incidents of all days: in whose hands they are. */
    HANDS
}
