package org.lidsdown.domain.erasing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;

/**
 * That an incident be erased, asked for and not done yet.
 *
 * @param ref which incident
 * @param ground why
 * @param by who asked
 * @param when when they asked
 * @param agreed who agreed as the first of two; whoever asks and may agree, agrees
 */
public record Asked(
        IncidentRef ref, Ground ground, String by, Instant when, Optional<String> agreed) {
    /** How long two people have to agree. */
    public static final Duration LAPSES_AFTER = Duration.ofDays(7);

    /** When it lapses. */
    public Instant lapses() {
        return when.plus(LAPSES_AFTER);
    }
}
