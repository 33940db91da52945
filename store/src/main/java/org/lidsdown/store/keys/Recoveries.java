package org.lidsdown.store.keys;

import java.util.Optional;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;

/** The keys that the codes on the recovery sheets stand for; the latest is in force. */
public final class Recoveries {
    /** Under what name the recovery code holds keys and acts. */
    public static final String HOLDER = Session.SHEET;

    private static final String ROLE = "recovery-sheet";

    private Recoveries() {}

    /** The key in force, where the school has keys. */
    public static Optional<SealingKey> key(Database database) {
        return database.read(KeyMapper.class, KeyMapper::recoveryKey)
                .map(bytes -> SealingKey.of(bytes.array()));
    }

    /**
     * The key in force, where the school has keys and vouches for it; a {@link
     * org.lidsdown.store.failure.StoreException} where it does not.
     */
    public static Optional<SealingKey> vouched(Database database) {
        Optional<SealingKey> key = key(database);
        if (key.isPresent() && !voucher(key.get()).holds(database)) {
            // Another sheet may have been made between the key and its voucher
            key = key(database);
            key.ifPresent(found -> voucher(found).check(database));
        }
        return key;
    }

    /** The key in force, as this transaction has it. */
    public static SealingKey key(Writing writing) {
        return SealingKey.of(writing.on(KeyMapper.class).recoveryKey().orElseThrow().array());
    }

    /** What the school signs of the sheet. */
    public static Voucher voucher(SealingKey key) {
        return new Voucher(HOLDER, ROLE, key);
    }

    /** Puts another key in force, for which the school vouches. */
    public static void put(Writing writing, SealingKey key, SigningKey signing, Author author) {
        voucher(key).give(writing, signing);
        KeyMapper mapper = writing.on(KeyMapper.class);
        int version = mapper.recoveryVersion() + 1;
        mapper.insertRecovery(version, author.nowMs(), Bytes.of(key.raw()));
        author.note(writing, Deed.RECOVERY_CODE_MADE, Integer.toString(version), "");
    }
}
