package org.lidsdown.store.chain;

import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Bytes;

/**
 * The last entry of the chain.
 *
 * @param seq its number: the chain has as many entries
 * @param hash the hash that stands for them all
 */
public record Head(long seq, Bytes hash) {
    /** The head of a chain without entries. */
    static final Head NONE = new Head(0, Bytes.of(new byte[32]));

    /** The same as it is printed and written down. */
    public ChainHead anchor() {
        return new ChainHead(seq, hash.hex());
    }
}
