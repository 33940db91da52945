package org.lidsdown.domain.trust;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public half of the key that a school signs with (Ed25519). */
public final class TrustKey {

    private static final int LENGTH = 32;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] raw;
    private final PublicKey key;

    private TrustKey(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /** The key with these 32 bytes; throws {@link KeysRefused} where they cannot be one. */
    public static TrustKey of(byte[] raw) {
        if (raw.length != LENGTH) {
            throw new KeysRefused("A trust key has 32 bytes, not " + raw.length + ".");
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(X509);
        encoded.writeBytes(raw);
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
            Signature.getInstance("Ed25519").initVerify(key);
            return new TrustKey(raw.clone(), key);
        } catch (GeneralSecurityException e) {
            throw new KeysRefused("These bytes are no trust key.", e);
        }
    }

    /** The key that is written as 64 small hexadecimal digits. */
    public static TrustKey of(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new KeysRefused("A trust key is written as 64 hexadecimal digits.");
        }
        return of(HexFormat.of().parseHex(hex));
    }

    static TrustKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return of(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /** Whether this signature of this message was made with the other half. */
    public boolean signed(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (SignatureException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /** The key as people compare it: six plain words. */
    public String fingerprint() {
        return SixWords.of(raw);
    }

    /** The 32 bytes of the key. */
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** The key as 64 small hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(raw);
    }
}
