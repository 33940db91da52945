package org.lidsdown.kiosk.handover;

/** What the host's intake said to an envelope. */
enum Received {
    /** It has it: the echo matches. */
    STORED,
    /** It has something else under this id. */
    OTHER_CONTENT,
    /** It answered in a way that settles nothing. */
    NOT_NOW,
    /** It did not answer. */
    UNREACHABLE
}
