package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lidsdown.domain.sealing.AesGcm;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;

/** A member's private key under 32 bytes that only the right password gives. */
public final class LockedKey {

    private LockedKey() {}

    /** Locks the key, together with what it belongs to: whose it is, and how hard the password. */
    public static byte[] lock(OpeningKey key, byte[] under, String bound) {
        byte[] raw = key.raw();
        try {
            return AesGcm.seal(aes(under), bound.getBytes(UTF_8), raw);
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /** The key; nothing where the password was another, or what it belongs to. */
    public static Optional<OpeningKey> unlock(byte[] locked, byte[] under, String bound) {
        try {
            byte[] raw = AesGcm.open(aes(under), bound.getBytes(UTF_8), locked);
            OpeningKey key = OpeningKey.of(raw);
            Arrays.fill(raw, (byte) 0);
            return Optional.of(key);
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    private static SecretKey aes(byte[] under) {
        if (under.length != 32) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + under.length);
        }
        return new SecretKeySpec(under, "AES");
    }
}
