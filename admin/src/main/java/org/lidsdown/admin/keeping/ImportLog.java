package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.Copies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a log of a file that a log was exported to. */
@Command(
        name = "import",
        description = "Makes a log of an exported file, in a new or empty folder (--log).")
final class ImportLog implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--from",
            paramLabel = "FILE",
            required = true,
            description = "The file that a log was exported to.")
    private Path file;

    @Override
    public Integer call() {
        ChainHead head = Copies.bringIn(file, log.folder(), log.clock());
        spec.commandLine()
                .getOut()
                .println(
                        "The log in %s is as it was exported: %d entries, the last one %s."
                                .formatted(log.folder(), head.entry(), head.inGroups()));
        return 0;
    }
}
