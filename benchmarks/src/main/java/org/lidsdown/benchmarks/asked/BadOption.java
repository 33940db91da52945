package org.lidsdown.benchmarks.asked;

/** A command line that cannot be followed; the message is one plain sentence. */
public final class BadOption extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public BadOption(String sentence) {
        super(sentence);
    }
}
