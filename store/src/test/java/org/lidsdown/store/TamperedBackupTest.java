package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.failure.StoreException;

/** Backups that somebody changed; {@code -Dlidsdown.backup.rounds=500} for long. */
class TamperedBackupTest {
    private static final int ROUNDS = Integer.getInteger("lidsdown.backup.rounds", 15);
    private static final long SEED = Long.getLong("lidsdown.backup.seed", 20_261_126L);

    @TempDir Path folder;
    private final Random random = new Random(SEED);
    private Path backup;
    private Path restored;

    @BeforeEach
    void makeABackup() {
        try (Store store = ALog.in(folder);
                Backups backups =
                        store.copies().backups(folder.resolve("backups"), Recipients.NOBODY)) {
            ALog.opened(store, "words");
            backup = backups.make(false).path();
        }
        restored = folder.resolve("restored");
    }

    private void restore() {
        Copies.restore(
                backup,
                new Unlocking.WithKeyFile(folder.resolve("log/machine-key")),
                restored,
                Clock.systemUTC());
    }

    private void assertThatItIsRefused(String what) {
        assertThatThrownBy(this::restore)
                .as("%s, seed %d", what, SEED)
                .isInstanceOf(StoreException.class)
                .hasMessageMatching(
                        "(?s).*(is not as it was made|There is no whole backup|not the key).*")
                .message()
                .containsIgnoringCase("nothing was");
        assertThat(restored).doesNotExist();
    }

    @Test
    void aBackupWithOneByteChangedAnywhereIsRefused() throws IOException {
        List<Path> files = new ArrayList<>(BackupTest.filesIn(backup));
        Collections.shuffle(files, random);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = files.get(round % files.size());
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                continue;
            }
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);

            assertThatItIsRefused(file + " changed at " + at);

            Files.write(file, bytes);
        }
        restore();
    }

    @Test
    void aBackupWithAFileMissingCutOrAddedIsRefused() throws IOException {
        List<Path> files = new ArrayList<>(BackupTest.filesIn(backup));
        Collections.shuffle(files, random);
        for (Path file : files.subList(0, Math.min(ROUNDS, files.size()))) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertThatItIsRefused(file + " missing");

            Files.write(file, List.of("something else"));
            assertThatItIsRefused(file + " replaced");

            Files.write(file, bytes);
        }
        Path more = backup.resolve("database/seg0/more.dat");
        Files.writeString(more, "more");
        assertThatItIsRefused("a file added");

        Files.delete(more);
        restore();
    }

    @Test
    void aManifestThatOnlyTheKeysOwnerCouldWriteIsNotWrittenByOthers() throws IOException {
        Path manifest = backup.resolve("manifest.txt");
        String text = Files.readString(manifest);
        for (String changed :
                List.of(
                        text.replaceFirst("anchor (\\d+)", "anchor 1$1"),
                        text.replaceFirst("made 20", "made 21"),
                        text.replaceFirst("(?m)^file .*\n", ""),
                        text.replaceFirst("(?m)^rows .*\n", ""),
                        text.replaceFirst("(?m)^seal .*\n", ""),
                        text.replaceFirst("lids-down backup 1", "lids-down backup 2"),
                        text + "file more\n",
                        "")) {
            Files.writeString(manifest, changed);
            assertThatItIsRefused("manifest");
        }
        Files.writeString(manifest, text);
        restore();
    }

    @Test
    void aTamperedBackupIsNoLongerCountedAsKept() throws IOException {
        Path manifest = backup.resolve("manifest.txt");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("anchor (\\d+)", "anchor 1$1"));

        try (Store store = ALog.again(folder);
                Backups backups =
                        store.copies().backups(folder.resolve("backups"), Recipients.NOBODY)) {
            assertThat(backups.kept()).isEmpty();
            assertThat(backups.contained()).isEmpty();
        }
    }
}
