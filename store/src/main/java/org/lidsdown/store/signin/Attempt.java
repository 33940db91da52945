package org.lidsdown.store.signin;

import java.time.Instant;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;

/** What comes of trying a password. */
sealed interface Attempt {
    /** It is theirs, and has unlocked their own key. */
    record Right(Staff staff, MemberRow row, OpeningKey key) implements Attempt {}

    /** It is not theirs, or nobody has that name; it was noted. */
    record Wrong() implements Attempt {}

    /** Nothing was tried. */
    record Paused(Instant until) implements Attempt {}
}
