package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.sql;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.proof.Verdict;

class BackupTest {
    private static final String MARKER = "Wolpertinger";

    @TempDir Path folder;
    private Path place;
    private Path restored;

    @BeforeEach
    void names() {
        place = folder.resolve("backups");
        restored = folder.resolve("restored");
    }

    private Store filled() throws IOException {
        Store store = ALog.in(folder);
        Incident incident = opened(store, "Zoë \"found\"\ta video\\\n🎒 " + MARKER);
        written(store, incident, note("a note"), ALog.wentOn("tell"));
        store.pupils().add(MARKER + " Pupil", "Years 7 to 9", ALog.KHAN);
        store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
        store.bringIn(ATold.OTHER, "nonsense".getBytes(UTF_8));
        Files.writeString(folder.resolve("log/school.txt"), MARKER + " School\n");
        return store;
    }

    private Backup backedUp() throws IOException {
        try (Store store = filled();
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            return backups.make(false);
        }
    }

    private Unlocking keyOfTheLog() {
        return new Unlocking.WithKeyFile(folder.resolve("log/machine-key"));
    }

    private Store restored(Backup backup, Unlocking unlocking) {
        Copies.restore(backup.path(), unlocking, ALog.at(restored), Clock.systemUTC());
        return Store.open(restored, Clock.systemUTC(), ALog.PROGRAM, ALog.EASY);
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws IOException {
        Backup backup;
        try (Store store = filled();
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            backup = backups.make(false);
            assertThat(backup.content()).isEqualTo(store.copies().content());
            assertThat(backup.content().rows())
                    .containsEntry("entry", backup.content().head().entry())
                    .containsEntry("concern", 1L)
                    .containsEntry("set_aside", 1L);
            written(store, opened(store, "after the backup"), note("later"));
            assertThat(store.copies().content()).isNotEqualTo(backup.content());
        }

        try (Store store = restored(backup, keyOfTheLog())) {
            assertThat(store.log().head().entry()).isEqualTo(backup.content().head().entry() + 1);
            assertThat(store.log().verify(List.of(backup.content().head())).verdict())
                    .isInstanceOf(Verdict.Well.class);
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
            ALog.signedIn(store);
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10))
                    .singleElement()
                    .satisfies(line -> assertThat(line.toString()).contains(MARKER));
            assertThat(opened(store, "goes on").size()).isOne();
        }
        assertThat(restored.resolve("school.txt")).hasContent(MARKER + " School\n");
    }

    @Test
    void aBackupIsMadeWhileOthersWrite() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Backup backup;
        long before;
        try (Store store = filled();
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            CompletableFuture<Integer> writer =
                    CompletableFuture.supplyAsync(() -> {
                        int incidents = 0;
                        while (!enough.get()) {
                            written(store, opened(store, "meanwhile"), note("1"), note("2"));
                            incidents++;
                        }
                        return incidents;
                    });
            before = store.log().head().entry();
            backup = backups.make(false);
            enough.set(true);
            assertThat(writer.get()).isPositive();
            assertThat(store.log().verify(List.of(backup.content().head())).verdict())
                    .isInstanceOf(Verdict.Well.class);
        }

        try (Store store = restored(backup, keyOfTheLog())) {
            assertThat(store.log().head().entry()).isGreaterThan(before);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
        }
    }

    @Test
    void aBackupIsReadableByNobodyWhoHasNeitherKeyNorSheet() throws IOException {
        Backup backup = backedUp();
        String key = MachineKey.read(folder.resolve("log/machine-key")).hex();

        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, ISO_8859_1).contains(MARKER))
                        .as(file.toString())
                        .isFalse();
                assertThat(Files.readString(file, ISO_8859_1)).doesNotContain(key);
            }
        }
        assertThatRestoringIsRefused(
                backup.path(), new Unlocking.WithNothing(), "is locked", "--recovery-sheet");
    }

    @Test
    void theRecoverySheetOpensABackupOnAnotherComputer() throws IOException {
        RecoveryCode code = RecoveryCode.random();
        Backup backup;
        try (Store store = filled();
                Backups backups =
                        store.copies()
                                .backups(
                                        place, () -> Map.of("recovery", code.key().sealingKey()))) {
            backup = backups.make(false);
        }
        ALog.remove(folder.resolve("log"));
        RecoveryCode typed =
                ((RecoveryCode.Typed.Right)
                                RecoveryCode.read(code.print().toLowerCase(Locale.ROOT)))
                        .code();

        assertThatRestoringIsRefused(
                backup.path(),
                new Unlocking.WithRecovery(RecoveryCode.random().key()),
                "was not made for this recovery sheet");
        try (Store store = restored(backup, new Unlocking.WithRecovery(typed.key()))) {
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10)).hasSize(1);
        }
    }

    @Test
    void aBackupMadeWithItsKeyOpensByItself() throws IOException {
        Backup backup;
        try (Store store = filled();
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            backup = backups.make(true);
        }

        try (Store store = restored(backup, new Unlocking.WithNothing())) {
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10)).hasSize(1);
        }
    }

    @Test
    void whatIsNoBackupOrCannotBeUnlockedIsRefusedInOneSentence() throws IOException {
        Backup backup = backedUp();
        MachineKey.byLot().write(folder.resolve("other-key"));

        assertThatRestoringIsRefused(place, keyOfTheLog(), "There is no whole backup in");
        assertThatRestoringIsRefused(
                folder.resolve("nowhere"), keyOfTheLog(), "There is no whole backup in");
        assertThatRestoringIsRefused(
                backup.path(),
                new Unlocking.WithKeyFile(folder.resolve("other-key")),
                "is not the key of the backup");
        assertThatRestoringIsRefused(
                backup.path(),
                new Unlocking.WithKeyFile(folder.resolve("no-key")),
                "is missing or cannot be read");
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        Backup backup = backedUp();
        Files.createDirectory(restored);
        Files.writeString(restored.resolve("letter.txt"), "Dear parents");

        assertThatThrownBy(() -> restored(backup, keyOfTheLog())).hasMessageContaining("not empty");
        assertThat(filesIn(restored)).containsExactly(restored.resolve("letter.txt"));
        assertThatThrownBy(() ->
                        Copies.restore(
                                backup.path(),
                                keyOfTheLog(),
                                folder.resolve("log"),
                                Clock.systemUTC()))
                .hasMessageContaining("There is a safety log in");
    }

    private void assertThatRestoringIsRefused(Path backup, Unlocking unlocking, String... words) {
        assertThatThrownBy(() -> Copies.restore(backup, unlocking, restored, Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(words)
                .message()
                .containsIgnoringCase("nothing was");
        assertThat(restored).doesNotExist();
    }

    @Test
    void noBackupIsMadeOfALogInDoubt() throws IOException {
        Backup earlier = backedUp();
        sql(folder, "DELETE FROM entry WHERE seq > 4");

        try (Store store = ALog.again(folder);
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            assertThatThrownBy(() -> backups.make(false))
                    .hasMessageContaining("the earlier ones stay as they are");
            assertThat(backups.kept()).containsExactly(earlier);
        }
    }

    @Test
    void damageThatABackupFindsPutsTheLogInDoubtAndTheBackupIsThrownAway() throws IOException {
        Backup earlier = backedUp();
        sql(folder, "UPDATE concern SET sealed = CAST(X'41' AS BLOB)");

        try (Store store = ALog.again(folder);
                Backups backups = store.copies().backups(place, Recipients.NOBODY)) {
            assertThat(store.log().doubt()).isEmpty();
            assertThatThrownBy(() -> backups.make(false))
                    .hasMessageContaining("of the safety log is not as it was written");
            assertThat(store.log().doubt()).isPresent();
            assertThatThrownBy(() -> opened(store, "words"))
                    .hasMessageContaining("Nothing more is written");
            assertThat(backups.kept()).containsExactly(earlier);
            assertThat(place.toFile().list()).hasSize(1);
        }
    }

    @Test
    void aPlaceThatCannotHoldBackupsIsRefused() throws IOException {
        try (Store store = filled()) {
            assertThatNoBackupIsMadeIn(
                    store, folder.resolve("log/backups"), "cannot lie in the safety log's own");
            assertThatNoBackupIsMadeIn(
                    store, folder.resolve("no/such/disk"), "There is no folder", "none was made");
            Files.writeString(folder.resolve("file"), "a file");
            assertThatNoBackupIsMadeIn(store, folder.resolve("file"), "There is no folder");
        }
    }

    private void assertThatNoBackupIsMadeIn(Store store, Path there, String... words) {
        try (Backups backups = store.copies().backups(there, Recipients.NOBODY)) {
            assertThatThrownBy(() -> backups.make(false))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(words);
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
