package org.lidsdown.domain.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Seals to a public key, whose name then stands on the envelope. */
public final class KeySealer implements Sealer {

    static final byte[] USE = "LidsDown/concern/v1".getBytes(US_ASCII);

    private final String name;
    private final SealingKey key;

    /** Seals to the key with this name. */
    public KeySealer(String name, SealingKey key) {
        this.name = name;
        this.key = key;
    }

    @Override
    public Sealed seal(Label label, byte[] content) {
        byte[] padded = Padding.pad(content, Envelope.around(label, name) + Hpke.OVERHEAD);
        byte[] head = Envelope.head(label, name);
        return new Sealed(label, name, Hpke.seal(key, USE, head, padded));
    }
}
