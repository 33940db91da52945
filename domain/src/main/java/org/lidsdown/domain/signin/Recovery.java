package org.lidsdown.domain.signin;

import org.lidsdown.domain.keys.RecoveryCode;

/** What comes of using the code on the recovery sheet. */
public sealed interface Recovery {
    /**
     * Every key is open. The code that was used is worth nothing any more; the next one is told
     * this once.
     */
    record Opened(Session session, RecoveryCode next) implements Recovery {}

    /** This is not the code of the school's present sheet. */
    record WrongCode() implements Recovery {}
}
