package org.lidsdown.store.kiosks;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.consoles.KnownConsole;

/** A console as it lies in the database. */
record ConsoleRow(
        String id,
        String name,
        String fingerprint,
        long madeMs,
        long expiresMs,
        @Nullable Long revokedMs) {

    KnownConsole console() {
        return new KnownConsole(
                id,
                name,
                fingerprint,
                Instant.ofEpochMilli(madeMs),
                Instant.ofEpochMilli(expiresMs),
                Optional.ofNullable(revokedMs).map(Instant::ofEpochMilli));
    }
}
