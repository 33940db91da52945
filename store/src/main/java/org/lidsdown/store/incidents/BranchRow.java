package org.lidsdown.store.incidents;

import org.jspecify.annotations.Nullable;

/**
 * A pupil on an incident: the band they were in, the part they had in it, and whether all is done.
 */
record BranchRow(String incident, String pupil, String band, @Nullable String part, boolean ended) {
    private record Key(String incident, String pupil) {}

    Object key() {
        return new Key(incident, pupil);
    }
}
