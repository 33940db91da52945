package org.lidsdown.store.figures;

import org.lidsdown.store.database.Bytes;

/** The entry that closed an incident, with its words still sealed. */
record ClosingRow(String incident, int number, Bytes sealed) {}
