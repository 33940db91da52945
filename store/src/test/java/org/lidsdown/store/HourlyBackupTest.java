package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.backup.Backup;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import org.lidsdown.store.backup.Unlocking;
import org.lidsdown.store.proof.Verdict;

class HourlyBackupTest {
    private final ASettableClock clock = new ASettableClock("2026-11-25T09:00:00Z");

    @TempDir Path folder;

    private Backups of(Store store) {
        return store.copies().backups(folder.resolve("backups"), Recipients.NOBODY);
    }

    @Test
    void aBackupIsDueAnHourAfterTheLastWhereSomethingWasWrittenAndOnceADayAnyway() {
        try (Store store = ALog.in(folder, clock);
                Backups backups = of(store)) {
            assertThat(backups.contained()).isEmpty();
            assertThat(backups.makeIfDue()).isPresent();
            assertThat(backups.contained()).hasValue(store.log().head().entry());

            opened(store, "words");
            clock.later(Duration.ofMinutes(59));
            assertThat(backups.makeIfDue()).isEmpty();
            assertThat(backups.contained()).hasValue(store.log().head().entry() - 1);
            clock.later(Duration.ofMinutes(1));
            assertThat(backups.makeIfDue()).isPresent();
            assertThat(backups.contained()).hasValue(store.log().head().entry());

            clock.later(Duration.ofHours(23));
            assertThat(backups.makeIfDue()).isEmpty();
            clock.later(Duration.ofHours(1));
            assertThat(backups.makeIfDue()).isPresent();
            assertThat(backups.kept()).hasSize(3).extracting(Backup::path).isSorted();
        }
        try (Store store = ALog.again(folder, clock);
                Backups backups = of(store)) {
            assertThat(backups.contained()).hasValue(store.log().head().entry());
        }
    }

    @Test
    void whatAnEarlierProgramLeftUnfinishedIsClearedAwayAndNothingElse() throws IOException {
        Path place = folder.resolve("backups");
        for (String left : List.of(".making-2026-11-24T09-00-00Z", ".trying-x", ".leaving-y")) {
            Files.createDirectories(place.resolve(left).resolve("database"));
        }
        Files.createDirectories(place.resolve("holiday pictures"));
        Files.createDirectories(place.resolve("2026-11-24T09-00-00Z/database"));
        try (Store store = ALog.in(folder, clock);
                Backups backups = of(store)) {
            backups.makeIfDue();
        }

        assertThat(place.toFile().list())
                .containsExactlyInAnyOrder(
                        "holiday pictures", "2026-11-24T09-00-00Z", "2026-11-25T09-00-00Z");
    }

    @Test
    void twoBackupsOfOneSecondBothStay() {
        try (Store store = ALog.in(folder, clock);
                Backups backups = of(store)) {
            backups.make(false);
            backups.make(false);

            assertThat(backups.kept()).hasSize(2);
        }
    }

    @Test
    void afterAnEarlierBackupWasRestoredLaterOnesNeitherHinderNorCount() {
        Backup earlier;
        Backup later;
        try (Store store = ALog.in(folder, clock);
                Backups backups = of(store)) {
            opened(store, "1");
            earlier = backups.make(false);
            clock.later(Duration.ofHours(1));
            opened(store, "2");
            opened(store, "3");
            opened(store, "4");
            later = backups.make(false);
        }
        Path key = folder.resolve("log/machine-key");
        Path restored = folder.resolve("restored");
        Copies.restore(earlier.path(), new Unlocking.WithKeyFile(key), ALog.at(restored), clock);

        try (Store store = Store.open(restored, clock, ALog.PROGRAM);
                Backups backups = of(store)) {
            ChainHead there = earlier.content().head();
            assertThat(backups.contained()).hasValue(there.entry());
            clock.later(Duration.ofHours(1));
            opened(store, "another 2");

            assertThat(backups.makeIfDue()).isPresent();

            assertThat(backups.contained()).hasValue(there.entry() + 2);
            assertThat(backups.kept()).hasSize(3);
            assertThat(store.log().verify(List.of(there, later.content().head())).verdict())
                    .isInstanceOf(Verdict.Shortened.class);
        }
    }
}
