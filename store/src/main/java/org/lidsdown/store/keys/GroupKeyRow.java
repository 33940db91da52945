package org.lidsdown.store.keys;

import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.database.Bytes;

/** The public half of a group's key. */
record GroupKeyRow(String name, long madeMs, Bytes publicKey) {
    static GroupKeyRow of(GroupKey key, long madeMs) {
        return new GroupKeyRow(key.name().toString(), madeMs, Bytes.of(key.key().raw()));
    }

    GroupKey key() {
        return new GroupKey(KeyName.of(name).orElseThrow(), SealingKey.of(publicKey.array()));
    }
}
