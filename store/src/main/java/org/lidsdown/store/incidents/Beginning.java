package org.lidsdown.store.incidents;

import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.database.Bytes;

/**
 * How an incident begins in the log, which never changes.
 *
 * @param seq which of the whole log its first entry is
 * @param sealedWords the words of its first entry, as they lie there
 */
record Beginning(long seq, Bytes sealedWords) {
    /** Where it does not matter, because the beginning is stored already. */
    static final Beginning KNOWN = new Beginning(0, Bytes.NONE);

    static Beginning of(StoredEntry first) {
        return new Beginning(first.seq(), first.sealed());
    }
}
