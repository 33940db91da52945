package org.lidsdown.admin.sentences;

import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Verdict;

/** Says what came of checking the log, in one sentence each. */
public final class ProofSentences {
    private ProofSentences() {}

    /** How an anchor stands. */
    public static String of(Proof.Anchored anchored) {
        ChainHead anchor = anchored.anchor();
        String words =
                switch (anchored.standing()) {
                    case HELD -> "the log still holds it";
                    case OTHER -> "the log does not hold it; its entry of this number is another";
                    case GONE -> "the log does not hold it; it ends before";
                    case NOT_REACHED -> "not checked, because the chain is broken before it";
                };
        return "Anchor %d %s: %s.".formatted(anchor.entry(), anchor.inGroups(), words);
    }

    /** What came of checking the log. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Well(var head) ->
                    "The log is well: %d entries, the last one %s."
                            .formatted(head.entry(), head.inGroups());
            case Verdict.Broken(long entry, Verdict.Fault fault) ->
                    notWell("entry %d %s".formatted(entry, words(fault)));
            case Verdict.Rewritten(long from, ChainHead anchor) ->
                    notWell(
                            from == anchor.entry()
                                    ? "entry %d was written anew".formatted(from)
                                    : "it was written anew from an entry between %d and %d on"
                                            .formatted(from, anchor.entry()));
            case Verdict.Shortened(ChainHead head, ChainHead anchor) ->
                    notWell(
                            "entry %d and all after it are gone, at least up to entry %d"
                                    .formatted(head.entry() + 1, anchor.entry()));
        };
    }

    private static String notWell(String why) {
        return "The log is not well: %s. Keep this folder as it is, and fetch a backup."
                .formatted(why);
    }

    private static String words(Verdict.Fault fault) {
        return switch (fault) {
            case MISSING -> "is missing, and later ones are there";
            case OUT_OF_ORDER -> "does not follow the one before it";
            case CHANGED -> "was changed after it was written";
            case WORDS_CHANGED -> "has words that were changed after it was written";
            case END_LOST -> "and all after it were confirmed once and are gone";
            case NOT_AS_CONFIRMED -> "was confirmed with another content";
            case END_UNKNOWN -> "may not be the last: the file that remembers the end is missing";
            case ATTACHMENT_CHANGED -> "came with something that was changed or is gone";
            case FILE_MISSING -> "names a kept file that is missing in the folder “evidence”";
            case FILE_CHANGED -> "names a kept file that was changed in the folder “evidence”";
            case ATTACHMENT_UNKNOWN -> "does not account for something that is kept";
        };
    }
}
