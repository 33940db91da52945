package org.lidsdown.domain.consoles;

import java.time.Instant;
import java.util.Optional;

/**
 * A console that the host made a certificate for.
 *
 * @param id the id in its certificate
 * @param name what the school calls it
 * @param fingerprint the SHA-256 of its certificate
 * @param made when it was made known
 * @param expires when its certificate ends
 * @param revoked when its certificate was taken back
 */
public record KnownConsole(
        String id,
        String name,
        String fingerprint,
        Instant made,
        Instant expires,
        Optional<Instant> revoked) {}
