package org.lidsdown.store.keys;

import org.lidsdown.domain.keys.SharedKey;
import org.lidsdown.store.database.Bytes;

/** A content key, sealed to one person. */
record ShareRow(String scope, int generation, String reader, Bytes sealed) {
    static ShareRow of(String scope, int generation, SharedKey shared) {
        return new ShareRow(scope, generation, shared.reader(), Bytes.of(shared.sealed()));
    }

    SharedKey key() {
        return new SharedKey(ContentKeyRow.named(scope, generation), reader, sealed.array());
    }
}
