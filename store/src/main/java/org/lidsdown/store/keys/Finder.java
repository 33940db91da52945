package org.lidsdown.store.keys;

import java.util.Optional;
import org.lidsdown.domain.keys.ContentKey;

/** Finds content keys that can be opened now. */
@FunctionalInterface
public interface Finder {
    /** The scope's key of this generation, or nothing where it is not here or cannot be opened. */
    Optional<ContentKey> find(String scope, int generation);
}
