package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lidsdown.domain.keys.WrappedKey.How;
import org.lidsdown.domain.sealing.AesGcm;
import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.SealBroken;

/** The AES-256 key of one scope: the words of an incident, or the names of the pupils. */
public final class ContentKey {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String scope;
    private final byte[] raw;
    private final SecretKey key;

    private ContentKey(String scope, byte[] raw) {
        if (raw.length != LENGTH) {
            throw new SealBroken("A content key has 32 bytes, not " + raw.length + ".");
        }
        this.scope = scope;
        this.raw = raw;
        this.key = new SecretKeySpec(raw, "AES");
    }

    /** A new key for this scope. */
    public static ContentKey random(String scope) {
        byte[] raw = new byte[LENGTH];
        RANDOM.nextBytes(raw);
        return new ContentKey(scope, raw);
    }

    /** The key that these bytes are. */
    static ContentKey of(String scope, byte[] raw) {
        return new ContentKey(scope, raw);
    }

    byte[] raw() {
        return raw;
    }

    /** What the key is for. */
    public String scope() {
        return scope;
    }

    /** Seals content that belongs to this place and to no other. */
    public byte[] seal(String place, byte[] content) {
        return AesGcm.seal(key, place.getBytes(UTF_8), content);
    }

    /**
     * The content that was sealed for this place; throws {@link SealBroken} when it was sealed for
     * another, or was changed.
     */
    public byte[] open(String place, byte[] sealed) {
        return AesGcm.open(key, place.getBytes(UTF_8), sealed);
    }

    /** Wraps the key for a group whose private key need not be held. */
    public WrappedKey wrap(GroupKey group) {
        byte[] bound = bound(scope, group.name());
        return new WrappedKey(
                scope, group.name(), How.SEALED, Hpke.seal(group.key(), bound, bound, raw));
    }

    /** Wraps the key for a group whose private key is held. */
    public WrappedKey wrap(HeldKey held) {
        byte[] bound = bound(scope, held.name());
        return new WrappedKey(
                scope, held.name(), How.SHARED, AesGcm.seal(held.shared(), bound, raw));
    }

    /** The key that was wrapped. */
    static ContentKey unwrap(WrappedKey wrapped, HeldKey held) {
        byte[] bound = bound(wrapped.scope(), held.name());
        byte[] raw =
                switch (wrapped.how()) {
                    case SEALED -> Hpke.open(held.key(), bound, bound, wrapped.bytes());
                    case SHARED -> AesGcm.open(held.shared(), bound, wrapped.bytes());
                };
        return new ContentKey(wrapped.scope(), raw);
    }

    private static byte[] bound(String scope, KeyName group) {
        return ("content-key|v1|" + group + "|" + scope).getBytes(UTF_8);
    }

    /** Bytes that only holders of this key can make, for this use and with this salt. */
    public byte[] derive(String use, byte[] salt, int length) {
        return Derived.bytes(raw, salt, use.getBytes(UTF_8), length);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "ContentKey[" + scope + "]";
    }
}
