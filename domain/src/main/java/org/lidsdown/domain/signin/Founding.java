package org.lidsdown.domain.signin;

import org.lidsdown.domain.keys.RecoveryCode;

/** What comes of giving a school its first keys. */
public sealed interface Founding {
    /** The keys are made. The code is told this once, to be printed and put away. */
    record Founded(Session session, RecoveryCode code) implements Founding {}

    /** Nothing was made. */
    record Refused(Reason reason) implements Founding {}
}
