package org.lidsdown.admin.keeping;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Rebuilt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Computes all facts from the entries again. */
@Command(name = "rebuild", description = "Computes all facts from the entries again.")
final class RebuildLog implements Callable<Integer> {
    private static final String BY = "lids-down";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = log.open("lidsdown log rebuild")) {
            Rebuilt rebuilt = store.log().rebuild(BY);
            if (rebuilt.agreed()) {
                out.println(
                        "The facts of %d incidents were as the entries say."
                                .formatted(rebuilt.incidents()));
                return 0;
            }
            rebuilt.differences()
                    .forEach((table, rows) -> out.println(table + ": " + rows + " rows put right"));
            out.println("Facts that differed from the entries were put right; the entries stand.");
            return 1;
        }
    }
}
