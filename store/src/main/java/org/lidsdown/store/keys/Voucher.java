package org.lidsdown.store.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Optional;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.domain.trust.TrustKey;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;

/**
 * That a public key is a holder's, in a role: signed by the school when the key was given. Whoever
 * can write to the database can put another key in somebody's place, or somebody into it; nothing
 * is sealed to either.
 *
 * @param holder the sign-in name, or the recovery sheet
 * @param role what the holder is to the school
 * @param key what is sealed to the holder
 */
public record Voucher(String holder, String role, SealingKey key) {
    private byte[] text() {
        String hex = HexFormat.of().formatHex(key.raw());
        return "LidsDown/voucher/v1|%s|%s|%s".formatted(holder, role, hex).getBytes(UTF_8);
    }

    /**
     * The school vouches for this from now on, and for nothing that it said of the holder before.
     */
    public void give(Writing writing, SigningKey with) {
        takeAway(writing, holder);
        writing.on(VoucherMapper.class).insert(holder, Bytes.of(with.sign(text())));
    }

    /** The school vouches for a holder no longer. */
    public static void takeAway(Writing writing, String holder) {
        writing.on(VoucherMapper.class).delete(holder);
    }

    /** Refuses to go on where the school has not vouched for this. */
    public void check(Writing writing) {
        refuseUnless(
                holds(
                        writing.on(VoucherMapper.class).find(holder),
                        writing.on(KeyMapper.class).signed()));
    }

    /** Refuses to go on where the school has not vouched for this, outside of any transaction. */
    void check(Database database) {
        refuseUnless(holds(database));
    }

    /** Whether the school has vouched for this. */
    boolean holds(Database database) {
        return holds(
                database.read(VoucherMapper.class, mapper -> mapper.find(holder)),
                database.read(KeyMapper.class, KeyMapper::signed));
    }

    private boolean holds(Optional<Bytes> signature, Optional<SignedRow> signed) {
        Optional<TrustKey> school = signed.map(row -> SignedKeys.read(row.list().array()).trust());
        return school.isPresent()
                && signature.isPresent()
                && school.get().signed(text(), signature.get().array());
    }

    private void refuseUnless(boolean holds) {
        if (!holds) {
            throw new StoreException(
                    "The key of \"%s\" was not given by anybody who may give keys, so nothing was sealed to it and nothing was changed; give them another password, let them go, or make another recovery sheet, under staff and keys, and find out who could reach the log's files."
                            .formatted(holder),
                    "not-vouched-for",
                    null);
        }
    }
}
