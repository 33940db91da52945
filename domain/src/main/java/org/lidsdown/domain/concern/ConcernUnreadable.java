package org.lidsdown.domain.concern;

import org.jspecify.annotations.Nullable;

/** Bytes that are not a concern as this program writes it; the message is one plain sentence. */
public final class ConcernUnreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ConcernUnreadable(String because, @Nullable Throwable cause) {
        super("This concern cannot be read: " + because + ".", cause);
    }
}
