package org.lidsdown.store.kiosks;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;

/** A kiosk as it lies in the database. */
record KioskRow(
        String id,
        String name,
        String fingerprint,
        long madeMs,
        long expiresMs,
        @Nullable Long revokedMs) {

    KnownKiosk kiosk(Optional<LastHeard> heard) {
        return new KnownKiosk(
                id,
                name,
                fingerprint,
                Instant.ofEpochMilli(madeMs),
                Instant.ofEpochMilli(expiresMs),
                Optional.ofNullable(revokedMs).map(Instant::ofEpochMilli),
                heard);
    }
}
