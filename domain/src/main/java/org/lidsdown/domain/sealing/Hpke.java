package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.DecapsulateException;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Hybrid public key encryption of RFC 9180, base mode, one message: DHKEM(X25519, HKDF-SHA256),
 * HKDF-SHA256, AES-256-GCM. What is sealed is the encapsulated key followed by the ciphertext.
 */
public final class Hpke {

    /** How many bytes longer what is sealed is than what was put in. */
    public static final int OVERHEAD = SealingKey.LENGTH + AesGcm.TAG;

    private static final byte[] SUITE = {'H', 'P', 'K', 'E', 0, 0x20, 0, 1, 0, 2};
    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
    private static final byte[] NOTHING = {};
    private static final byte[] BASE_MODE = {0};

    private Hpke() {}

    /** Seals to the holder of the other half of this key, for this use and beside these bytes. */
    public static byte[] seal(SealingKey to, byte[] info, byte[] aad, byte[] plain) {
        KEM.Encapsulated encapsulated =
                to.encapsulator().encapsulate(0, SealingKey.LENGTH, "Generic");
        byte[] enc = encapsulated.encapsulation();
        byte[] sealed = Arrays.copyOf(enc, OVERHEAD + plain.length);
        try {
            cipher(Cipher.ENCRYPT_MODE, encapsulated.key(), info, aad)
                    .doFinal(plain, 0, plain.length, sealed, enc.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has what HPKE needs", e);
        }
    }

    /**
     * Opens what was sealed to this key for this use and beside these bytes; throws {@link
     * SealBroken} when any of them is another, or what was sealed was changed.
     */
    public static byte[] open(OpeningKey with, byte[] info, byte[] aad, byte[] sealed) {
        if (sealed.length < OVERHEAD) {
            throw new SealBroken("This is too short to be something sealed.");
        }
        byte[] enc = Arrays.copyOf(sealed, SealingKey.LENGTH);
        try {
            SecretKey shared =
                    with.decapsulator().decapsulate(enc, 0, SealingKey.LENGTH, "Generic");
            return cipher(Cipher.DECRYPT_MODE, shared, info, aad)
                    .doFinal(sealed, enc.length, sealed.length - enc.length);
        } catch (DecapsulateException | BadPaddingException e) {
            throw new SealBroken(
                    "This was sealed to another key, or was changed after it was sealed.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has what HPKE needs", e);
        }
    }

    /** The cipher of the one message that this shared secret is for. */
    private static Cipher cipher(int mode, SecretKey shared, byte[] info, byte[] aad)
            throws GeneralSecurityException {
        KDF hkdf = KDF.getInstance("HKDF-SHA256");
        byte[] context =
                join(
                        BASE_MODE,
                        extract(hkdf, "psk_id_hash", NOTHING),
                        extract(hkdf, "info_hash", info));
        SecretKey secret =
                hkdf.deriveKey(
                        "Generic",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(labeled("secret"))
                                .addSalt(shared)
                                .extractOnly());
        SecretKey key = hkdf.deriveKey("AES", expand(secret, "key", context, 32));
        byte[] nonce = hkdf.deriveData(expand(secret, "base_nonce", context, 12));
        return AesGcm.cipher(mode, key, nonce, aad);
    }

    private static byte[] extract(KDF hkdf, String label, byte[] ikm)
            throws GeneralSecurityException {
        return hkdf.deriveData(
                HKDFParameterSpec.ofExtract().addIKM(join(labeled(label), ikm)).extractOnly());
    }

    private static HKDFParameterSpec expand(
            SecretKey secret, String label, byte[] context, int length) {
        byte[] info = join(new byte[] {0, (byte) length}, labeled(label), context);
        return HKDFParameterSpec.expandOnly(secret, info, length);
    }

    private static byte[] labeled(String label) {
        return join(VERSION, SUITE, label.getBytes(US_ASCII));
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer joined =
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
