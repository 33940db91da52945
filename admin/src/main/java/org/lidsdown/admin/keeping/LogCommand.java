package org.lidsdown.admin.keeping;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the safety log as a whole. */
@Command(
        name = "log",
        description = "Proves that nothing was changed; backs the log up and restores it.",
        subcommands = {
            VerifyLog.class,
            BackupLog.class,
            RestoreLog.class,
            RebuildLog.class,
            ExportLog.class,
            ImportLog.class
        })
public final class LogCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Verify, backup, restore, rebuild, export or import? Nothing was done.");
    }
}
