package org.lidsdown.admin.keeping;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a backup of the log and proves that it can be restored. */
@Command(
        name = "backup",
        description = "Makes a backup of the log and proves that it can be restored.")
final class BackupLog implements Callable<Integer> {
    private static final String INSTEAD =
            "It makes backups by itself every hour; its console makes one at once under Settings, Log and backups.";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder for backups, best on another disk.")
    private Path place;

    @Option(
            names = "--with-key",
            description = "Put the log's key beside it in clear: whoever has the backup opens it.")
    private boolean withKey;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = log.open("lidsdown log backup", INSTEAD);
                Backups backups = store.copies().backups(place, store.copies().recoverySheet())) {
            Backup made = backups.make(withKey);
            ChainHead head = made.content().head();
            out.println(
                    "The backup in %s is well: it was restored for a trial, %d entries, the last one %s."
                            .formatted(made.path(), head.entry(), head.inGroups()));
            out.println(
                    withKey
                            ? "Its key lies in it: keep it where only you can reach it."
                            : "It opens with the recovery sheet, or with the file %s."
                                    .formatted(log.folder().resolve("machine-key")));
            return 0;
        }
    }
}
