package org.lidsdown.domain.trust;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** The private half of the key that a school signs with (Ed25519). */
public final class SigningKey {

    private static final int SEED = 32;
    private static final byte[] TRIAL = {'t', 'r', 'i', 'a', 'l'};

    private final byte[] seed;
    private final TrustKey trustKey;

    private SigningKey(byte[] seed, TrustKey trustKey) {
        this.seed = seed;
        this.trustKey = trustKey;
    }

    /** A new key. */
    public static SigningKey random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return new SigningKey(seed, TrustKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /** The key with these bytes, as {@link #raw()} gives them. */
    public static SigningKey of(byte[] raw) {
        if (raw.length <= SEED) {
            throw new KeysRefused("These bytes are no signing key.");
        }
        TrustKey trustKey = TrustKey.of(Arrays.copyOfRange(raw, SEED, raw.length));
        SigningKey key = new SigningKey(Arrays.copyOf(raw, SEED), trustKey);
        if (!trustKey.signed(TRIAL, key.sign(TRIAL))) {
            throw new KeysRefused("The two halves of this signing key do not belong together.");
        }
        return key;
    }

    /** A signature of this message. */
    public byte[] sign(byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(
                                    new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    /** The half that everybody may have. */
    public TrustKey trustKey() {
        return trustKey;
    }

    /** A copy of the key, private half and public half, which the caller wipes. */
    public byte[] raw() {
        byte[] open = trustKey.raw();
        return ByteBuffer.allocate(SEED + open.length).put(seed).put(open).array();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "SigningKey[of " + trustKey + "]";
    }
}
