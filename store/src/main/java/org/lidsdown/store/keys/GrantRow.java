package org.lidsdown.store.keys;

import org.lidsdown.store.database.Bytes;

/** A group's private key, sealed to one holder. */
record GrantRow(String keyName, String holder, Bytes sealed) {}
