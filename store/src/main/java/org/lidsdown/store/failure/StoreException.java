package org.lidsdown.store.failure;

import org.jspecify.annotations.Nullable;

/** The safety log could not do something: one plain sentence that a person may read, and a code. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** A failure with its sentence, its short code and its cause. */
    public StoreException(String sentence, String code, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** A short word by which the failure can be looked up, such as a database's SQLState. */
    public String code() {
        return code;
    }
}
