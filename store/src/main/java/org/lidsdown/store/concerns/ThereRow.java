package org.lidsdown.store.concerns;

import org.lidsdown.store.database.Bytes;

/** An envelope that is there already: its hash, and its entry. */
record ThereRow(Bytes sha256, long receivedSeq) {}
