package org.lidsdown.domain.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.XECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KEM;

/** The public half of an X25519 key pair: whoever has it can seal, and cannot open. */
public final class SealingKey {

    /** How many bytes a key has. */
    public static final int LENGTH = 32;

    private final byte[] raw;
    private final KEM.Encapsulator encapsulator;

    private SealingKey(byte[] raw, SecureRandom random) {
        this.raw = raw;
        try {
            XECPublicKey key = Curve.publicKey(raw);
            if (!Arrays.equals(raw, Curve.raw(key)) || Curve.isWeak(key)) {
                throw new SealBroken("These bytes are no public key.");
            }
            encapsulator = KEM.getInstance("DHKEM").newEncapsulator(key, random);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("These bytes are no public key.", e);
        }
    }

    /** The key with these 32 bytes; throws {@link SealBroken} where they cannot be one. */
    public static SealingKey of(byte[] raw) {
        return of(raw, new SecureRandom());
    }

    /** The key that draws its chance from here. */
    static SealingKey of(byte[] raw, SecureRandom random) {
        if (raw.length != LENGTH) {
            throw new SealBroken("A public key has " + LENGTH + " bytes, not " + raw.length + ".");
        }
        return new SealingKey(raw.clone(), random);
    }

    /** The key that is written as 64 small hexadecimal digits. */
    public static SealingKey of(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new SealBroken("A public key is written as 64 hexadecimal digits.");
        }
        return of(HexFormat.of().parseHex(hex));
    }

    /** The 32 bytes of the key. */
    public byte[] raw() {
        return raw.clone();
    }

    KEM.Encapsulator encapsulator() {
        return encapsulator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey that && Arrays.equals(raw, that.raw);
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
