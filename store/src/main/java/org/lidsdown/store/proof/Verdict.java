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

    /**
     * The log agrees with itself, but not with an anchor that somebody wrote down: it was written
     * anew.
     *
     * @param from the first entry that can be another than it was; all before are proved
     * @param anchor the first anchor that it does not hold
     */
    record Rewritten(long from, ChainHead anchor) implements Verdict {}

    /**
     * The log agrees with itself, but ends before an anchor that somebody wrote down: its end was
     * cut off.
     *
     * @param head the last entry that is there
     * @param anchor the first anchor that it does not hold
     */
    record Shortened(ChainHead head, ChainHead anchor) implements Verdict {}

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
        ATTACHMENT_UNKNOWN,
        /** The file that is kept with it is not there. */
        FILE_MISSING,
        /** The file that is kept with it is not as it was. */
        FILE_CHANGED
    }
}
