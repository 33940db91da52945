package org.lidsdown.store.chain;

import java.util.HexFormat;
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

    /** The head that a backup or a page names in full. */
    public static Head of(ChainHead anchor) {
        return new Head(anchor.entry(), Bytes.of(HexFormat.of().parseHex(anchor.hash())));
    }

    /** The same as it is printed and written down. */
    public ChainHead anchor() {
        return new ChainHead(seq, hash.hex());
    }
}
