package org.lidsdown.domain.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: what was changed, or belongs elsewhere, does not open. */
public final class AesGcm {

    /** How many bytes longer what is sealed here is than what was put in. */
    public static final int TAG = 16;

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /** Seals under a nonce of chance, which stands before it. */
    public static byte[] seal(SecretKey key, byte[] aad, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, aad);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal", e);
        }
    }

    /** Opens what stands behind its nonce. */
    public static byte[] open(SecretKey key, byte[] aad, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            throw new SealBroken("This is too short to be something sealed.");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, aad)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(
                    "This was sealed under another key, or was changed after it was sealed.", e);
        }
    }

    /** A cipher for one message; a nonce serves a key once. */
    public static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] aad)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}
