package org.lidsdown.store.trail;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.trail.TrailLine;

/** An entry as far as the trail shows it. */
record TrailRow(
        long seq,
        @Nullable String incident,
        long writtenMs,
        String actor,
        String kind,
        String subject,
        String choice) {
    /** The incident that it is about, or whatever else it is done to. */
    String about() {
        return Objects.requireNonNullElse(incident, subject);
    }

    TrailLine line() {
        return new TrailLine(
                seq,
                Instant.ofEpochMilli(writtenMs),
                actor,
                kind,
                about(),
                incident == null ? choice : "");
    }
}
