package org.lidsdown.store.keys;

import org.lidsdown.store.database.Bytes;

/** Something sealed to one holder. */
record HolderRow(String holder, Bytes sealed) {}
