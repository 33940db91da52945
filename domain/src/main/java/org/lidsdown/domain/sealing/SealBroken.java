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
}
