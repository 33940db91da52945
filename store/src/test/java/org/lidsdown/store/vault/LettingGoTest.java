package org.lidsdown.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.store.ALog;
import org.lidsdown.store.ASettableClock;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.folder.MachineKey;

class LettingGoTest {
    private final ASettableClock clock = new ASettableClock("2026-11-25T09:00:00Z");

    @TempDir Path folder;

    @Test
    void oldBackupsAreLetGoOnceANewOneIsVerified() throws IOException {
        Path place = folder.resolve("backups");
        try (Store store = ALog.fresh(folder.resolve("log"), clock);
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            Path first = backups.make(false).path();
            MachineKey key = MachineKey.read(folder.resolve("log/machine-key"));
            for (int hour = 1; hour <= 40; hour++) {
                earlier(first, Duration.ofHours(hour), key);
            }
            Files.delete(folder.resolve("backups/2026-11-23T17-00-00Z/manifest.txt"));
        }
        clock.later(Duration.ofHours(25));
        try (Store store = Store.open(folder.resolve("log"), clock, "a test");
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            assertThat(backups.kept()).hasSize(40);

            assertThat(backups.makeIfDue()).isPresent();

            assertThat(backups.kept())
                    .hasSize(25)
                    .extracting(backup -> backup.path().getFileName().toString())
                    .contains("2026-11-26T10-00-00Z", "2026-11-25T09-00-00Z")
                    .contains("2026-11-23T23-00-00Z")
                    .doesNotContain("2026-11-24T09-00-00Z");
            assertThat(place.resolve("2026-11-23T17-00-00Z")).exists();
            assertThat(place.toFile().list()).hasSize(26);
        }
    }

    private static void earlier(Path backup, Duration time, MachineKey key) throws IOException {
        Manifest manifest = ManifestReader.in(backup).orElseThrow();
        Instant made = manifest.made().minus(time);
        Path there =
                Files.createDirectory(backup.resolveSibling(made.toString().replace(':', '-')));
        new Manifest(made, made, manifest.keyMark(), manifest.content(), manifest.files(), "")
                .sealed(key)
                .writeTo(there);
    }
}
