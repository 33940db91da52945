package org.lidsdown.domain.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.lidsdown.domain.sealing.Hpke;
import org.lidsdown.domain.sealing.KeySealer;
import org.lidsdown.domain.sealing.Sealer;
import org.lidsdown.domain.sealing.SealingKey;

/**
 * The public half of a group's key, with its name.
 *
 * @param name which key it is
 * @param key seals to the group
 */
public record GroupKey(KeyName name, SealingKey key) {

    /** Seals concerns to the group. */
    public Sealer sealer() {
        return new KeySealer(name.toString(), key);
    }

    /** Seals something else to the group, for this use. */
    public byte[] seal(String use, byte[] plain) {
        return Hpke.seal(key, use(use), bound(), plain);
    }

    static byte[] use(String use) {
        return ("LidsDown/" + use + "/v1").getBytes(UTF_8);
    }

    /** The name and the key, for what must not be taken for another group's. */
    byte[] bound() {
        return (name + "|" + key).getBytes(UTF_8);
    }
}
