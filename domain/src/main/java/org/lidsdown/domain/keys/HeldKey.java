package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.KeyOpener;
import org.lidsdown.domain.sealing.Opener;
import org.lidsdown.domain.sealing.OpeningKey;

/** The private half of a group's key, unlocked, in the memory of a member's program. */
public final class HeldKey {

    private static final byte[] CONTENT_KEYS = "content keys".getBytes(US_ASCII);

    private final KeyName name;
    private final OpeningKey key;
    private @Nullable SecretKey shared;

    HeldKey(KeyName name, OpeningKey key) {
        this.name = name;
        this.key = key;
        byte[] raw = key.raw();
        shared = Derived.aes(raw, CONTENT_KEYS);
        Arrays.fill(raw, (byte) 0);
    }

    /** A new key of this name. */
    public static HeldKey random(KeyName name) {
        return new HeldKey(name, OpeningKey.random());
    }

    public KeyName name() {
        return name;
    }

    /** The half that everybody may have. */
    public GroupKey groupKey() {
        return new GroupKey(name, key.sealingKey());
    }

    /** Opens concerns that were sealed to the group. */
    public Opener opener() {
        return new KeyOpener(name.toString(), key);
    }

    OpeningKey key() {
        return key;
    }

    /** What the group's members wrap content keys under when they hold the group's key. */
    synchronized SecretKey shared() {
        if (shared == null) {
            throw new IllegalStateException("This key was wiped");
        }
        return shared;
    }

    /** Opens something that was sealed to the group for this use. */
    public byte[] open(String use, byte[] sealed) {
        return Hpke.open(key, GroupKey.use(use), groupKey().bound(), sealed);
    }

    synchronized void wipe() {
        key.wipe();
        shared = null;
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "HeldKey[" + name + "]";
    }
}
