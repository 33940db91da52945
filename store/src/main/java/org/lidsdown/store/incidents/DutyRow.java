package org.lidsdown.store.incidents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a duty stands; the pupil is empty where it is the whole incident's. */
record DutyRow(
        String incident,
        String duty,
        String box,
        String pupil,
        String standing,
        @Nullable Long dueSinceMs,
        @Nullable LocalDate dueBy,
        @Nullable Long settledMs,
        @Nullable String settled) {
    private record Key(String incident, String duty, String pupil) {}

    Object key() {
        return new Key(incident, duty, pupil);
    }
}
