package org.lidsdown.store.keys;

import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.WrappedKey;
import org.lidsdown.domain.keys.WrappedKey.How;
import org.lidsdown.store.database.Bytes;

/** A content key, wrapped for a group. */
record ContentKeyRow(String scope, int generation, String keyName, String how, Bytes wrapped) {
    /** What the key itself says that it is for, so that no generation passes for another. */
    static String named(String scope, int generation) {
        return scope + "#" + generation;
    }

    static ContentKeyRow of(String scope, int generation, WrappedKey wrapped) {
        return new ContentKeyRow(
                scope,
                generation,
                wrapped.key().toString(),
                wrapped.how().id(),
                Bytes.of(wrapped.bytes()));
    }

    WrappedKey key() {
        return new WrappedKey(
                named(scope, generation),
                KeyName.of(keyName).orElseThrow(),
                How.of(how).orElseThrow(),
                wrapped.array());
    }
}
