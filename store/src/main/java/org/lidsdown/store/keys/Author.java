package org.lidsdown.store.keys;

import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;

/**
 * Who changes something about keys, and when.
 *
 * @param id the sign-in name
 * @param nowMs the moment
 */
public record Author(String id, long nowMs) {
    /** Writes down what they did, and says which of the whole log that entry is. */
    public long note(Writing writing, Deed deed, String subject, String choice) {
        return writing.append(Draft.of(deed, subject, choice, id, nowMs));
    }
}
