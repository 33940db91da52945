package org.lidsdown.store.concerns;

import org.lidsdown.store.database.Bytes;

/** Something that arrived and could not be kept as a concern. */
record AsideRow(Bytes sha256, String envelope, long receivedMs, String reason, Bytes sealed) {}
