package org.lidsdown.store.signin;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.lidsdown.domain.keys.LockedKey;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.store.database.Bytes;

/** Locks people's own keys under their passwords, and unlocks them. */
final class Passwords {
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final Hardness hardness;
    private final MemberRow nobody;

    /** Passwords are as hard to try as this from now on. */
    Passwords(Hardness hardness) {
        this.hardness = hardness;
        this.nobody = row("", OpeningKey.random(), new byte[SALT], bytes(60));
    }

    MemberRow lock(String id, OpeningKey key, char[] password) {
        byte[] salt = bytes(SALT);
        byte[] under = Argon.key(password, salt, hardness);
        try {
            return row(id, key, salt, LockedKey.lock(key, under, bound(id, hardness)));
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    /** The key of whoever it is; nothing where the password is another. */
    Optional<OpeningKey> unlock(MemberRow row, char[] password) {
        byte[] under = Argon.key(password, row.salt().array(), row.hardness());
        try {
            String bound = bound(row.staffId(), row.hardness());
            return LockedKey.unlock(row.lockedKey().array(), under, bound);
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    /** Nobody's key: trying it takes as long as trying somebody's. */
    MemberRow ofNobody() {
        return nobody;
    }

    /** Whether this was locked when passwords were easier to try. */
    boolean isEasy(MemberRow row) {
        return hardness.raises(row.hardness());
    }

    private MemberRow row(String id, OpeningKey key, byte[] salt, byte[] locked) {
        return new MemberRow(
                id,
                Bytes.of(key.sealingKey().raw()),
                Bytes.of(salt),
                hardness.memoryKib(),
                hardness.passes(),
                hardness.lanes(),
                Bytes.of(locked));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String bound(String id, Hardness hardness) {
        return "member|v1|%s|argon2id|%d|%d|%d"
                .formatted(id, hardness.memoryKib(), hardness.passes(), hardness.lanes());
    }
}
