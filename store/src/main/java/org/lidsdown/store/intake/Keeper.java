package org.lidsdown.store.intake;

/** Whoever keeps the envelopes that arrive. */
@FunctionalInterface
public interface Keeper {
    /** Keeps an envelope under its id; durable when this comes back. */
    Kept keep(Handed handed);
}
