package org.lidsdown.domain.tally;

/** A number that stands on its own in a report. */
public enum Total {
    /** Concerns told, at a kiosk or to staff. */
    CONCERNS,
    /** Incidents opened. */
    OPENED,
    /** Incidents opened again after they had been closed. */
    REOPENED,
    /** Incidents of earlier terms that were still open when this term ended. */
    CARRIED_OVER,
    /** Pupils on incidents: a pupil on two incidents counts twice. */
    PUPILS,
    /** Times the technician was asked to change filtering or monitoring. */
    FILTER_REQUESTS
}
