package org.lidsdown.domain.kiosks;

import java.time.Instant;
import java.util.Optional;

/**
 * A kiosk that the host made a certificate for.
 *
 * @param id the id in its certificate
 * @param name what the school calls it
 * @param fingerprint the SHA-256 of its certificate
 * @param made when it was made known
 * @param expires when its certificate ends
 * @param revoked when its certificate was taken back
 * @param heard what it last said of itself
 */
public record KnownKiosk(
        String id,
        String name,
        String fingerprint,
        Instant made,
        Instant expires,
        Optional<Instant> revoked,
        Optional<LastHeard> heard) {}
