package org.lidsdown.admin.keeping;

import java.util.concurrent.Callable;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks every entry of the log against the chain. */
@Command(name = "verify", description = "Checks every entry that was ever written.")
final class VerifyLog implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Override
    public Integer call() {
        try (Store store = log.open("lidsdown log verify")) {
            Verdict verdict = store.log().verify();
            spec.commandLine().getOut().println(sentence(verdict));
            return verdict instanceof Verdict.Well ? 0 : 1;
        }
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Well(var head) ->
                    "The log is well: %d entries, the last one %s."
                            .formatted(head.entry(), head.inGroups());
            case Verdict.Broken(long entry, Verdict.Fault fault) ->
                    "The log is not well: entry %d %s. Keep this folder as it is, and fetch a backup."
                            .formatted(entry, words(fault));
        };
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
            case ATTACHMENT_UNKNOWN -> "does not account for something that is kept";
        };
    }
}
