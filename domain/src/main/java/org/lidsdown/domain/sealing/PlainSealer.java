package org.lidsdown.domain.sealing;

/** Puts content into an envelope as it is, for a school that has no keys yet. */
public final class PlainSealer implements Sealer {

    static final String KEY = "plain";

    @Override
    public Sealed seal(Label label, byte[] content) {
        return new Sealed(label, KEY, content);
    }
}
