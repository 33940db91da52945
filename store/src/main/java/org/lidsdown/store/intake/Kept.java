package org.lidsdown.store.intake;

import org.lidsdown.domain.kiosks.Receipt;

/** What comes of an envelope that arrives. */
public sealed interface Kept {
    /** It is new, and durable now. */
    record New(String sha256, Receipt receipt) implements Kept {}

    /** It was here already, just the same. */
    record Same(String sha256, Receipt receipt) implements Kept {}

    /** Another envelope of this id is here; this one was set aside. */
    record Different() implements Kept {}

    /** It cannot be read as a concern; it was set aside. */
    record Unreadable() implements Kept {}
}
