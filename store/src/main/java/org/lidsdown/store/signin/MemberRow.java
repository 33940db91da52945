package org.lidsdown.store.signin;

import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.database.Bytes;

/** Somebody's own key, the private half locked under their password. */
record MemberRow(
        String staffId,
        Bytes publicKey,
        Bytes salt,
        int memoryKib,
        int passes,
        int lanes,
        Bytes lockedKey) {
    Hardness hardness() {
        return new Hardness(memoryKib, passes, lanes);
    }

    SealingKey key() {
        return SealingKey.of(publicKey.array());
    }
}
