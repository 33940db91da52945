package org.lidsdown.benchmarks.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.store.Copies;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;

class CopiedTest {
    private static final int ENTRIES = 60;

    @TempDir Path folder;

    @Test
    void whatIsCopiedIsTheWholeBackupAndItsLogHasConcernsAndIncidents() throws IOException {
        Backup backup = backup();

        Copied copied = Copied.of(backup.path(), folder.resolve("copy"));

        assertThat(copied.files()).isEqualTo(files(backup.path()));
        Backup restored =
                Copies.restore(
                        folder.resolve("copy"),
                        new Unlocking.WithNothing(),
                        folder.resolve("restored"),
                        Clock.systemUTC());
        assertThat(restored.content()).isEqualTo(backup.content());
        assertThat(restored.content().head().entry()).isGreaterThanOrEqualTo(ENTRIES);
        assertThat(restored.content().rows().get("concern")).isPositive();
        assertThat(restored.content().rows().get("incident"))
                .isEqualTo(restored.content().rows().get("concern"));
    }

    private Backup backup() {
        try (Store store = MadeUpLog.create(folder.resolve("log"))) {
            RestoreTable.fill(store, ENTRIES, _ -> {});
            try (Backups backups =
                    store.copies().backups(folder.resolve("backups"), Recipients.NOBODY)) {
                return backups.make(true);
            }
        }
    }

    private static int files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return (int) all.filter(Files::isRegularFile).count();
        }
    }
}
