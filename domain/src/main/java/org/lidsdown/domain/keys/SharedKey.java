package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.sealing.SealBroken;
import org.lidsdown.domain.sealing.SealingKey;

/**
 * A content key that was sealed to one person, who reads what belongs to it beside the group that
 * does.
 */
public final class SharedKey {
    private final String scope;
    private final String reader;
    private final byte[] sealed;

    /** A shared key as it was kept: what it is for, and whose it is. */
    public SharedKey(String scope, String reader, byte[] sealed) {
        this.scope = scope;
        this.reader = reader;
        this.sealed = sealed.clone();
    }

    /** Shares this key with the person of this id, who alone can open what comes of it. */
    public static SharedKey of(ContentKey key, String reader, SealingKey to) {
        byte[] bound = bound(key.scope(), reader);
        byte[] raw = key.raw();
        return new SharedKey(key.scope(), reader, Hpke.seal(to, bound, bound, raw));
    }

    /**
     * The key that was shared; throws {@link SealBroken} where it was shared with somebody else, or
     * was changed.
     */
    ContentKey open(OpeningKey with) {
        byte[] bound = bound(scope, reader);
        return ContentKey.of(scope, Hpke.open(with, bound, bound, sealed));
    }

    /** The id of the person. */
    public String reader() {
        return reader;
    }

    /** The sealed key. */
    public byte[] sealed() {
        return sealed.clone();
    }

    private static byte[] bound(String scope, String reader) {
        return ("content-share|v1|" + reader + "|" + scope).getBytes(UTF_8);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "SharedKey[" + scope + " with " + reader + "]";
    }
}
