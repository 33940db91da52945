package org.lidsdown.admin.keeping;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
import picocli.CommandLine.Option;

/** Where backups are put, for every program that keeps the log open. */
public final class BackupPlace {
    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description =
                    "Where hourly backups are put, best on another disk (backups beside the log's"
                            + " folder).")
    private @Nullable Path folder;

    /** The backups of this log, made every hour from soon on; they open with the recovery sheet. */
    public Backups open(Store store, LogFolderOption log) {
        Path place =
                folder == null ? log.folder().toAbsolutePath().resolveSibling("backups") : folder;
        Backups backups = store.copies().backups(place, store.copies().recoverySheet());
        backups.hourly();
        return backups;
    }
}
