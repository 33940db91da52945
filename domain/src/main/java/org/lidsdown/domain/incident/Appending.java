package org.lidsdown.domain.incident;

/** What comes of writing to the log. */
public sealed interface Appending {
    /** It is written and durable; the incident as it is now. */
    record Appended(Incident incident) implements Appending {}

    /** The chart does not allow it now; nothing has changed. */
    record Refused(Refusal refusal) implements Appending {}

    /**
     * Somebody else wrote to the incident first; nothing was lost or changed, and this is how it
     * stands now.
     */
    record SomebodyWroteFirst(Incident now) implements Appending {}
}
