package org.lidsdown.store;

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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.store.failure.StoreException;

class GuardTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir Path folder;

    @Test
    void nothingIsPutAsideAfterAnOrderlyEnd() throws IOException {
        ALog.in(folder).close();
        ALog.again(folder).close();

        assertThat(rescues()).isEmpty();
    }

    @Test
    @DerbyOnly("copies of Derby's own log")
    void afterCrashesTheLatestCopiesOfTheDatabasesOwnLogAreKept() throws IOException {
        ALog.in(folder).close();
        for (int i = 1; i <= 5; i++) {
            crash();
            open(NOW.plus(Duration.ofMinutes(i))).close();
        }

        assertThat(rescues())
                .containsExactly(
                        "2026-11-25T10-03-00-000Z",
                        "2026-11-25T10-04-00-000Z",
                        "2026-11-25T10-05-00-000Z");
    }

    @Test
    @DerbyOnly("copies of Derby's own log")
    void whileTheLogIsInDoubtTheFirstCopiesStayAndNoEndlessOnesCome() throws IOException {
        try (Store store = ALog.in(folder)) {
            opened(store, "words");
        }
        sql(folder, "DELETE FROM entry WHERE seq > 2");
        for (int i = 0; i < 12; i++) {
            crash();
            try (Store store = open(NOW.plus(Duration.ofMinutes(i)))) {
                assertThat(store.log().doubt()).isPresent();
            }
        }

        assertThat(rescues()).hasSize(10).contains("2026-11-25T10-00-00-000Z");
    }

    @Test
    void aChangedEntryNearTheEndClosesTheLogForWritingAndNotForReading() {
        try (Store store = ALog.in(folder)) {
            written(store, opened(store, "words"), note("2"), note("3"), note("4"));
        }
        sql(folder, "UPDATE entry SET sealed = X'41' WHERE seq = 5");

        try (Store store = ALog.again(folder)) {
            assertThat(store.log().doubt().orElseThrow())
                    .isEqualTo(
                            "Entry 5 of the safety log is not as it was written. Nothing more is"
                                    + " written to it; keep its folder as it is, and restore the"
                                    + " latest backup.");
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10)).hasSize(1);
            assertThatThrownBy(() -> opened(store, "more"))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(store.log().doubt().orElseThrow());
        }
    }

    @Test
    @DerbyOnly("damage to Derby's own files")
    void aDamagedTableClosesTheLogForWriting() throws IOException {
        try (Store store = ALog.in(folder)) {
            Incident incident = opened(store, "words");
            written(store, incident, note("a note"));
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
        }
        ALog.damage(folder, "CONCERN");

        try (Store store = ALog.again(folder)) {
            assertThat(store.log().doubt().orElseThrow())
                    .contains("database is damaged (concern)")
                    .contains("restore the latest backup");
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10)).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatHasLostItsTablesIsNotGivenNewOnes() {
        ALog.in(folder).close();
        sql(folder, "DROP TABLE changelog");

        assertThatThrownBy(() -> ALog.again(folder)).hasMessageContaining("has lost its tables");
    }

    /** Leaves what a program leaves that did not come to close the log. */
    private void crash() throws IOException {
        Files.writeString(folder.resolve("log/held-by"), "a program that stopped");
    }

    private Store open(Instant now) {
        return Store.open(folder.resolve("log"), Clock.fixed(now, ZoneOffset.UTC), ALog.PROGRAM);
    }

    private List<String> rescues() throws IOException {
        Path rescues = folder.resolve("log/log-rescue");
        if (!Files.exists(rescues)) {
            return List.of();
        }
        try (Stream<Path> copies = Files.list(rescues)) {
            return copies.map(copy -> copy.getFileName().toString()).sorted().toList();
        }
    }
}
