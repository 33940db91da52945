package org.lidsdown.domain.signin;

import java.time.Instant;

/**
 * Something that the designated safeguarding lead and the head must hear of.
 *
 * @param kind what happened
 * @param who the sign-in name that it happened to; {@code unknown} where nobody has it
 * @param when when it happened
 */
public record Happening(Kind kind, String who, Instant when) {
    /** What can happen; the names are stored, so they never change. */
    public enum Kind {
        /** Signing in went wrong ten times in a row. */
        SIGN_IN_PAUSED,
        /** The recovery code was used. */
        RECOVERY_USED,
        /** A code was typed that is not the school's. */
        RECOVERY_FAILED,
        /** Somebody who was about to add a file said that it may show nudity. */
        IMAGERY_TOLD
    }
}
