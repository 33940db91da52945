package org.lidsdown.domain.incident;

/** What comes of a move. */
public sealed interface Outcome {
    /** The move can be made: the entry to append, and the incident with it. */
    record Accepted(Entry entry, Incident incident) implements Outcome {}

    /** The move cannot be made; nothing has changed. */
    record Refused(Refusal refusal) implements Outcome {}
}
