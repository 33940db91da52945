package org.lidsdown.store.proof;

import org.lidsdown.domain.tally.ChainHead;

/** What comes of checking every entry of the log against the chain. */
public sealed interface Verdict {
    /** Nothing was changed, taken out or cut off. */
    record Well(ChainHead head) implements Verdict {}

    /**
     * The log is not as it was written.
     *
     * @param entry the first entry that is not right, by its number in the whole log
     * @param fault what is wrong with it
     */
    record Broken(long entry, Fault fault) implements Verdict {}

    /** What can be wrong with an entry. */
    enum Fault {
        /** The entry is not there, and later ones are. */
        MISSING,
        /** It does not follow the entry before it: one of them was exchanged or moved. */
        OUT_OF_ORDER,
        /** What it says was changed. */
        CHANGED,
        /** Its words were changed. */
        WORDS_CHANGED,
        /** It and all after it were confirmed once and are gone. */
        END_LOST,
        /** It was confirmed with another content. */
        NOT_AS_CONFIRMED,
        /**
         * Nobody knows how far the log went: the file that remembers its end is missing or spoilt.
         */
        END_UNKNOWN,
        /** What arrived with it was changed or is gone: a concern's envelope, a chart's file. */
        ATTACHMENT_CHANGED,
        /** Something is kept that no entry knows of. */
        ATTACHMENT_UNKNOWN
    }
}
