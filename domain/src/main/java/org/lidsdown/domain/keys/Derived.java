package org.lidsdown.domain.keys;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys made from other keys by HKDF-SHA256, for one use each. */
final class Derived {

    private static final byte[] NO_SALT = {};

    private Derived() {}

    /** An AES-256 key for this use. */
    static SecretKey aes(byte[] secret, byte[] use) {
        return new SecretKeySpec(bytes(secret, NO_SALT, use, 32), "AES");
    }

    /** So many bytes for this use. */
    static byte[] bytes(byte[] secret, byte[] salt, byte[] use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .addSalt(salt)
                                    .thenExpand(use, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HKDF", e);
        }
    }
}
