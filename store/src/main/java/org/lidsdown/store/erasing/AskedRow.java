package org.lidsdown.store.erasing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.erasing.Asked;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;

/** That an incident be erased, and in whose hands it is. */
record AskedRow(
        String ref,
        String ground,
        String askedBy,
        long askedMs,
        @Nullable String agreedBy,
        @Nullable Long agreedMs,
        String hands) {
    Asked asked() {
        return new Asked(
                new IncidentRef(ref),
                Ground.of(ground).orElseThrow(),
                askedBy,
                Instant.ofEpochMilli(askedMs),
                Optional.ofNullable(agreedBy));
    }
}
