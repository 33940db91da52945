package org.lidsdown.reports;

/** A document could not be made; says so in one plain sentence. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the cause. */
    public ReportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
