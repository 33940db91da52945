package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all of the log into a file that any database can read. */
@Command(
        name = "export",
        description = "Writes all of the log into a file that any database can read.")
final class ExportLog implements Callable<Integer> {
    private static final String BY = "lids-down";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; a zip of text.")
    private Path file;

    @Override
    public Integer call() {
        try (Store store = log.open("lidsdown log export")) {
            store.copies().export(file, BY);
        }
        spec.commandLine()
                .getOut()
                .println(
                        "The log is in %s. What is not sealed lies in it in clear: keep it where only you can reach it, and remove it when it has served."
                                .formatted(file));
        return 0;
    }
}
