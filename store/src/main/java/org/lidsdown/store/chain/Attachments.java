package org.lidsdown.store.chain;

import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Something that is kept beside the chain, each thing named by an entry together with its SHA-256.
 */
public interface Attachments {
    /** The entries that name them. */
    Deed deed();

    /** The entries that say that a thing was sealed anew, with its SHA-256 from then on. */
    default Optional<Deed> changed() {
        return Optional.empty();
    }

    /** The entries that say that a thing was erased. */
    default Optional<Deed> erased() {
        return Optional.empty();
    }

    /** Tells of each thing that is kept its name and the SHA-256 of what is there now. */
    void each(BiConsumer<String, String> nameAndHash);
}
