package org.lidsdown.kiosk.handover;

import java.util.Optional;
import org.lidsdown.domain.kiosks.Receipt;

/** What the host's intake said to an envelope. */
sealed interface Received {

    /** It has it: the echo matches. */
    record Stored(Optional<Receipt> receipt) implements Received {}

    /** It has something else under this id. */
    record OtherContent() implements Received {}

    /** It will not take this one: it cannot be read there. */
    record Unreadable() implements Received {}

    /** It answered in a way that settles nothing. */
    record NotNow() implements Received {}

    /** It did not answer, or speaks with this kiosk about nothing: the next one is not offered. */
    record Away() implements Received {}
}
