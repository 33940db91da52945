package org.lidsdown.store.signin;

import org.lidsdown.store.database.Bytes;

/** Somebody who comes in with a password, with what they are to the school. */
record PresentRow(String staffId, String staffRole, Bytes publicKey) {}
