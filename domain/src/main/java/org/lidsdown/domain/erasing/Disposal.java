package org.lidsdown.domain.erasing;

import java.time.Instant;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;

/**
 * That an incident was erased, as a certificate says it: nothing of what it was about.
 *
 * @param ref which incident
 * @param opened when it was opened
 * @param entries how many entries lost their words
 * @param ground why
 * @param first who agreed first, by their id
 * @param second who agreed second, by their id
 * @param when when it was erased
 * @param entry the entry of the log that says so, with its hash
 */
public record Disposal(
        IncidentRef ref,
        Instant opened,
        int entries,
        Ground ground,
        String first,
        String second,
        Instant when,
        ChainHead entry) {}
