package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.proof.Rebuilt;
import org.lidsdown.store.proof.Verdict;

class RebuildTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_122})
    void factsOfIncidentsByLotAgreeWithTheirEntries(long seed) {
        try (Store store = ALog.in(folder)) {
            AtRandom lot = new AtRandom(store, seed);
            for (int i = 0; i < 12; i++) {
                lot.incident(60);
            }

            Rebuilt rebuilt = store.log().rebuild(ALog.KHAN);

            assertThat(rebuilt.differences().values())
                    .as("seed %d: %s", seed, rebuilt)
                    .containsOnly(0);
            assertThat(rebuilt.incidents()).isEqualTo(12);
            assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        }
    }

    @Test
    void factsThatWereChangedAreFoundAndPutRight() {
        List<LogLine> before;
        try (Store store = ALog.in(folder)) {
            AtRandom lot = new AtRandom(store, 4);
            for (int i = 0; i < 6; i++) {
                lot.incident(60);
            }
            before = store.incidents().lines(LogFilter.ALL, 0, 10);
        }
        sql(
                folder,
                "UPDATE incident SET pupils = 77 WHERE number = 1",
                "DELETE FROM incident WHERE number = 2",
                "UPDATE incident SET sealed_words = X'41' WHERE number = 3",
                "DELETE FROM duty WHERE incident LIKE '%001'",
                "INSERT INTO incident_choice VALUES ('2099/00-001', 'kinds', 'other')",
                "INSERT INTO arrow_taken VALUES ('1999/00-001', '', 1, 'x', 1)",
                "UPDATE pupil_branch SET part = 'witness'");

        try (Store store = ALog.again(folder)) {
            Rebuilt rebuilt = store.log().rebuild(ALog.KHAN);

            assertThat(rebuilt.agreed()).isFalse();
            assertThat(rebuilt.differences())
                    .containsEntry("incident", 5)
                    .containsEntry("incident_choice", 1)
                    .containsEntry("arrow_taken", 1)
                    .containsEntry("concern_link", 0)
                    .hasEntrySatisfying("duty", count -> assertThat(count).isPositive());
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
            assertThat(store.incidents().lines(LogFilter.ALL, 0, 10)).isEqualTo(before);
        }
    }

    @Test
    void howConcernsStandIsFoundOutAgain() {
        UUID concern = ATold.CONCERN;
        try (Store store = ALog.in(folder)) {
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
            store.incidents().open("from a concern", List.of(concern), ALog.KHAN);
        }
        sql(folder, "UPDATE concern SET standing = 'WAITING'", "DELETE FROM concern_link");

        try (Store store = ALog.again(folder)) {
            assertThat(store.concerns().waitingCount()).isOne();

            Rebuilt rebuilt = store.log().rebuild(ALog.KHAN);

            assertThat(rebuilt.differences())
                    .containsEntry("concern", 1)
                    .containsEntry("concern_link", 1);
            assertThat(store.concerns().waitingCount()).isZero();
        }
    }

    @Test
    void anotherCalendarMovesTheDaysByWhichDutiesAreDue() {
        try (Store store = ALog.in(folder)) {
            ALog.written(store, ALog.opened(store, "words"), ALog.wentOn("tell"));
            LogLine before = store.incidents().lines(LogFilter.ALL, 0, 1).getFirst();
            String holiday =
                    "bank-holiday " + before.nextDue().orElseThrow() + System.lineSeparator();

            store.giveCalendar(store.calendarText() + holiday, ALog.KHAN);

            LogLine after = store.incidents().lines(LogFilter.ALL, 0, 1).getFirst();
            assertThat(after.nextDue().orElseThrow()).isAfter(before.nextDue().orElseThrow());
            assertThat(store.log().rebuild(ALog.KHAN).agreed()).isTrue();
        }
    }
}
