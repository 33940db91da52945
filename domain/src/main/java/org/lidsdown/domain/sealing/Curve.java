package org.lidsdown.domain.sealing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** X25519 keys of the JDK from their 32 bytes, and back. */
final class Curve {

    private static final String NAME = "X25519";
    private static final byte[] BASE_POINT = littleEndian(BigInteger.valueOf(9));
    private static final byte[] ANY_PRIVATE_KEY = littleEndian(BigInteger.TWO.pow(254));

    private Curve() {}

    static XECPublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        BigInteger u = new BigInteger(1, reversed(raw));
        return (XECPublicKey)
                KeyFactory.getInstance(NAME)
                        .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
    }

    static PrivateKey privateKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME)
                .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, raw));
    }

    static byte[] raw(XECPublicKey key) {
        return littleEndian(key.getU());
    }

    /** The public half's bytes: the private half times the base point. */
    static byte[] publicHalf(PrivateKey key) throws GeneralSecurityException {
        return agree(key, publicKey(BASE_POINT));
    }

    /** Whether this point would make every secret the same. */
    static boolean isWeak(XECPublicKey key) throws GeneralSecurityException {
        try {
            agree(privateKey(ANY_PRIVATE_KEY), key);
            return false;
        } catch (InvalidKeyException _) {
            return true;
        }
    }

    private static byte[] agree(PrivateKey mine, XECPublicKey theirs)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(NAME);
        agreement.init(mine);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] bigEndian = number.toByteArray();
        byte[] raw = new byte[SealingKey.LENGTH];
        for (int i = 0; i < Math.min(raw.length, bigEndian.length); i++) {
            raw[i] = bigEndian[bigEndian.length - 1 - i];
        }
        return raw;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[bytes.length - 1 - i] = bytes[i];
        }
        return reversed;
    }
}
