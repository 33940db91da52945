package org.lidsdown.admin.said;

/** A command that cannot be followed: one plain sentence, and nothing was changed. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why, as one sentence. */
    public Refused(String sentence) {
        super(sentence);
    }

    /** Says why, as one sentence, and keeps what was behind it. */
    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
