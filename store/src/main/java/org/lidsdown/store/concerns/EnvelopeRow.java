package org.lidsdown.store.concerns;

import org.lidsdown.store.database.Bytes;

/** An envelope and its bytes. */
record EnvelopeRow(String envelope, Bytes sealed) {}
