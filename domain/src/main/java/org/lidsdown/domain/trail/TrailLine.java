package org.lidsdown.domain.trail;

import java.time.Instant;

/**
 * Something that somebody did, as one line.
 *
 * @param entry which entry of the log says so
 * @param when when it was done
 * @param by who did it, by their id
 * @param kind what was done, by the name under which the log keeps it, such as {@code SIGNED_IN}
 * @param subject what it was done to, such as an incident's reference; empty where nothing
 * @param choice what was chosen; empty where nothing
 */
public record TrailLine(
        long entry, Instant when, String by, String kind, String subject, String choice) {}
