package org.lidsdown.domain.sealing;

/** Opens with a private key what was sealed to its other half. */
public final class KeyOpener implements Opener {

    private final String name;
    private final OpeningKey key;

    /** Opens what was sealed to the key with this name. */
    public KeyOpener(String name, OpeningKey key) {
        this.name = name;
        this.key = key;
    }

    @Override
    public byte[] open(Sealed sealed) {
        if (!sealed.key().equals(name)) {
            throw SealBroken.notHeld(sealed.key());
        }
        byte[] head = Envelope.head(sealed.label(), name);
        return Padding.strip(Hpke.open(key, KeySealer.USE, head, sealed.content()));
    }
}
