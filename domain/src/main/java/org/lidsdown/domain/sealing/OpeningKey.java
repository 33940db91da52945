package org.lidsdown.domain.sealing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KEM;
import org.jspecify.annotations.Nullable;

/** The private half of an X25519 key pair: it opens what was sealed to the other half. */
public final class OpeningKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] raw;
    private final SealingKey sealingKey;
    private KEM.@Nullable Decapsulator decapsulator;

    private OpeningKey(byte[] raw) {
        this.raw = raw;
        try {
            PrivateKey key = Curve.privateKey(raw);
            sealingKey = SealingKey.of(Curve.publicHalf(key));
            decapsulator = KEM.getInstance("DHKEM").newDecapsulator(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has X25519", e);
        }
    }

    /** A new key. */
    public static OpeningKey random() {
        byte[] raw = new byte[SealingKey.LENGTH];
        RANDOM.nextBytes(raw);
        return new OpeningKey(raw);
    }

    /** The key with these 32 bytes, which are copied. */
    public static OpeningKey of(byte[] raw) {
        if (raw.length != SealingKey.LENGTH) {
            throw new SealBroken("A private key has 32 bytes, not " + raw.length + ".");
        }
        return new OpeningKey(raw.clone());
    }

    /** The half that everybody may have. */
    public SealingKey sealingKey() {
        return sealingKey;
    }

    /** A copy of the 32 bytes, which the caller wipes. */
    public synchronized byte[] raw() {
        decapsulator();
        return raw.clone();
    }

    /** Makes the key useless; what the JDK copied goes with the next collection of garbage. */
    public synchronized void wipe() {
        Arrays.fill(raw, (byte) 0);
        decapsulator = null;
    }

    synchronized KEM.Decapsulator decapsulator() {
        if (decapsulator == null) {
            throw new IllegalStateException("This key was wiped");
        }
        return decapsulator;
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "OpeningKey[of " + sealingKey + "]";
    }
}
