package org.lidsdown.store.editions;

import java.time.LocalDate;
import org.lidsdown.store.database.Bytes;

/** An edition of the chart with its file. */
record EditionRow(String id, LocalDate fromDay, long addedMs, Bytes sha256, Bytes chart) {}
