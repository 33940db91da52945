package org.lidsdown.admin.keeping;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.admin.sentences.ProofSentences;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Proof;
import org.lidsdown.store.proof.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every entry of the log against the chain. */
@Command(name = "verify", description = "Checks every entry that was ever written.")
final class VerifyLog implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Option(
            names = "--anchor",
            paramLabel = "\"1834 9f2c 41d0 ...\"",
            description = "A printed entry number and its 20 signs; may be given several times.")
    private List<String> anchors = List.of();

    @Override
    public Integer call() {
        List<ChainHead> typed = anchors.stream().map(VerifyLog::anchor).toList();
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = log.open("lidsdown log verify")) {
            Proof proof = store.log().verify(typed);
            proof.anchors().forEach(anchored -> out.println(ProofSentences.of(anchored)));
            out.println(ProofSentences.of(proof.verdict()));
            store.log().notice().ifPresent(out::println);
            return proof.verdict() instanceof Verdict.Well ? 0 : 1;
        }
    }

    private static ChainHead anchor(String typed) {
        return ChainHead.read(typed)
                .orElseThrow(() ->
                        new Refused(
                                "'%s' is no anchor: that is an entry's number and 20 digits and letters a to f, such as \"1834 9f2c 41d0 7be3 a866 55d1\"; nothing was done."
                                        .formatted(typed)));
    }
}
