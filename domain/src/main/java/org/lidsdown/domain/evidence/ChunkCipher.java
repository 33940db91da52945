package org.lidsdown.domain.evidence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lidsdown.domain.sealing.AesGcm;
import org.lidsdown.domain.sealing.SealBroken;

/**
 * Seals and opens the chunks of one file in their order; each chunk's nonce says which one it is,
 * and whether it is the last.
 */
final class ChunkCipher {

    /** How much is needed to begin: the key, and what all nonces begin with. */
    static final int SECRET = 32 + ChunkCipher.PREFIX;

    private static final int PREFIX = 7;
    private static final int NONCE = PREFIX + Integer.BYTES + 1;

    private final SecretKey key;
    private final byte[] prefix;
    private final byte[] aad;
    private int number;

    ChunkCipher(byte[] secret, byte[] aad) {
        key = new SecretKeySpec(secret, 0, secret.length - PREFIX, "AES");
        prefix = Arrays.copyOfRange(secret, secret.length - PREFIX, secret.length);
        this.aad = aad;
    }

    /** Seals a chunk into this array, and says how much of it that takes. */
    int seal(Chunks plain, byte[] into) {
        try {
            return next(Cipher.ENCRYPT_MODE, plain.isLast())
                    .doFinal(plain.bytes(), 0, plain.length(), into);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal", e);
        }
    }

    /** Opens a chunk into this array, and says how much of it that takes. */
    int open(Chunks sealed, byte[] into) {
        if (sealed.length() < AesGcm.TAG) {
            throw broken();
        }
        try {
            return next(Cipher.DECRYPT_MODE, sealed.isLast())
                    .doFinal(sealed.bytes(), 0, sealed.length(), into);
        } catch (AEADBadTagException _) {
            throw broken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not open", e);
        }
    }

    private Cipher next(int mode, boolean isLast) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE)
                        .put(prefix)
                        .putInt(number++)
                        .put((byte) (isLast ? 1 : 0))
                        .array();
        return AesGcm.cipher(mode, key, nonce, aad);
    }

    private static SealBroken broken() {
        return new SealBroken(
                "This file was changed or cut off after it was sealed, or belongs elsewhere.");
    }
}
