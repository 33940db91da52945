package org.lidsdown.kiosk.options;

/** A command line that cannot be followed; the message is one plain sentence. */
public final class BadOption extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Something that cannot be done, in one sentence. */
    public BadOption(String sentence) {
        super(sentence);
    }
}
