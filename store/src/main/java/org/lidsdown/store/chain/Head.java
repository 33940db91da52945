package org.lidsdown.store.chain;

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

    /** What is printed of the hash: 20 characters in groups of 4. */
    public String text() {
        return hash.hex().substring(0, 20).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
