package org.lidsdown.store.concerns;

import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;

/**
 * An envelope: empty where it was erased, and under its incident's key where it was moved to one.
 */
record EnvelopeRow(String envelope, Bytes sealed, @Nullable String movedTo) {}
