package org.lidsdown.store.keys;

import org.lidsdown.store.database.Bytes;

/** A list of keys that the school signed. */
record SignedRow(int version, long madeMs, Bytes list) {}
