package org.lidsdown.store.intake;

import java.util.UUID;

/** Whoever keeps the envelopes that arrive. */
@FunctionalInterface
public interface Keeper {
    /** Keeps an envelope under its id; durable when this comes back. */
    Kept keep(UUID envelope, byte[] bytes);
}
