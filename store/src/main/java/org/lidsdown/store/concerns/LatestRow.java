package org.lidsdown.store.concerns;

import org.lidsdown.store.database.Bytes;

/** The latest step of a concern, and when its first step arrived. */
record LatestRow(long receivedMs, Bytes sealed, String kiosk, boolean burst, long firstMs) {}
