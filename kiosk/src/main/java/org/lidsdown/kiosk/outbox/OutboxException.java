package org.lidsdown.kiosk.outbox;

/** The outbox could not do what was asked of it; the message is one plain sentence. */
public final class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Something that cannot be written, in one sentence. */
    public OutboxException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
