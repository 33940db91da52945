package org.lidsdown.domain.signin;

import java.time.Instant;

/** What comes of signing in. */
public sealed interface SignIn {
    /** They are in. */
    record In(Session session) implements SignIn {}

    /** The name or the password is wrong; nobody says which. */
    record Wrong() implements SignIn {}

    /** It went wrong too often; nothing is tried before this moment, whoever it is. */
    record Paused(Instant until) implements SignIn {}
}
