package org.lidsdown.store.concerns;

import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;

/** The latest step of a concern, and when its first step arrived. */
record LatestRow(
        String envelope,
        long receivedMs,
        Bytes sealed,
        @Nullable String movedTo,
        String kiosk,
        boolean burst,
        long firstMs) {}
