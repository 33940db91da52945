package org.lidsdown.domain.sealing;

/** Something that cannot be opened, or is no envelope at all; the message is one plain sentence. */
public final class SealBroken extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public SealBroken(String sentence) {
        super(sentence);
    }

    public SealBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Something sealed to a key that is not held here. */
    public static SealBroken notHeld(String key) {
        return new SealBroken(
                "This was sealed to the key \"" + key + "\", which is not held here.");
    }
}
