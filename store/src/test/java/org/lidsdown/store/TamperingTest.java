package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.sql;
import static org.lidsdown.store.ALog.written;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.proof.Verdict;
import org.lidsdown.store.proof.Verdict.Broken;
import org.lidsdown.store.proof.Verdict.Fault;

class TamperingTest {
    private static final int BEFORE = 8;
    private static final int LAST = BEFORE + 11;

    @TempDir Path folder;

    @BeforeEach
    void writeALog() {
        try (Store store = ALog.in(folder)) {
            written(
                    store,
                    opened(store, "words"),
                    note("2"),
                    note("3"),
                    note("4"),
                    note("5"),
                    note("6"),
                    note("7"),
                    note("8"),
                    note("9"));
            store.bringIn(ATold.ENVELOPE, ATold.bytes(ATold.ENVELOPE));
            store.trail().reportMade("termly", "2026-autumn", ALog.KHAN);
        }
    }

    private Verdict verdict() {
        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            return store.log().verify();
        }
    }

    @Test
    void aLogThatNobodyTouchedIsWell() {
        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Well.class,
                        well -> assertThat(well.head().entry()).isEqualTo(LAST));
    }

    @Test
    void aLogIsWellInWhateverOrderTheDatabaseKeepsItsEntries() {
        sql(
                folder,
                "CREATE TABLE aside AS SELECT * FROM entry WITH NO DATA",
                "INSERT INTO aside SELECT * FROM entry WHERE seq = 10",
                "DELETE FROM entry WHERE seq = 10",
                "INSERT INTO entry SELECT * FROM aside",
                "DROP TABLE aside");

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Well.class,
                        well -> assertThat(well.head().entry()).isEqualTo(LAST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident = '2030/31-001'",
                "number = 77",
                "written_ms = written_ms + 1",
                "actor = 'j.lee'",
                "kind = 'EVIDENCE_KEPT'",
                "subject = 'somebody'",
                "choice = 'something'",
                "pupil = 'P-1'",
                "commitment = X'" + HASH + "'",
                "hash = X'" + HASH + "'"
            })
    void aChangeOfWhatAnEntrySaysIsFound(String change) {
        sql(folder, "UPDATE entry SET " + change + " WHERE seq = 12");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.CHANGED));
    }

    private static final String HASH =
            "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed = X'41'",
                "sealed = X''",
                "salt = X'01020304050607080910111213141516'"
            })
    void aChangeOfWordsIsFound(String change) {
        sql(folder, "UPDATE entry SET " + change + " WHERE seq = 12");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.WORDS_CHANGED));
    }

    @Test
    void anotherPastIsFound() {
        sql(folder, "UPDATE entry SET prev = X'" + HASH + "' WHERE seq = 12");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.OUT_OF_ORDER));
    }

    @Test
    void anEntryTakenOutOfTheMiddleIsFound() {
        sql(folder, "DELETE FROM entry WHERE seq = 12");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.MISSING));
    }

    @Test
    void aClosedGapIsFoundToo() {
        sql(
                folder,
                "DELETE FROM entry WHERE seq = 12",
                "UPDATE entry SET seq = seq - 1 WHERE seq > 12");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.OUT_OF_ORDER));
    }

    @Test
    void twoEntriesExchangedAreFound() {
        sql(
                folder,
                "UPDATE entry SET seq = 100 WHERE seq = 12",
                "UPDATE entry SET seq = 12 WHERE seq = 13",
                "UPDATE entry SET seq = 13 WHERE seq = 100");

        assertThat(verdict()).isEqualTo(new Broken(12, Fault.OUT_OF_ORDER));
    }

    @Test
    void anEndThatWasCutOffIsFoundAndNothingMoreIsWritten() {
        sql(folder, "DELETE FROM entry WHERE seq > 14");

        try (Store store = ALog.again(folder, Clock.systemUTC())) {
            assertThat(store.log().verify()).isEqualTo(new Broken(15, Fault.END_LOST));
            assertThat(store.log().doubt().orElseThrow())
                    .contains("19 were confirmed and 14 are there");
            assertThatThrownBy(() -> opened(store, "words"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Nothing more is written to it");
        }
        assertThat(verdict()).isEqualTo(new Broken(15, Fault.END_LOST));
    }

    @Test
    void anEndThatWasWrittenAnewIsFound() throws IOException {
        Path forged = Files.createDirectory(folder.resolve("forged"));
        ALog.copy(folder.resolve("log"), forged.resolve("log"));
        for (Path one : List.of(folder, forged)) {
            try (Store store = ALog.again(one, Clock.systemUTC())) {
                store.trail().reportMade("termly", one.getFileName().toString(), ALog.KHAN);
            }
        }

        Files.copy(
                folder.resolve("log/chain-head"),
                forged.resolve("log/chain-head"),
                StandardCopyOption.REPLACE_EXISTING);

        try (Store store = ALog.again(forged, Clock.systemUTC())) {
            assertThat(store.log().doubt()).isPresent();
            assertThat(store.log().verify()).isEqualTo(new Broken(20, Fault.NOT_AS_CONFIRMED));
        }
    }

    @Test
    void aMissingMemoryOfTheEndIsFound() throws IOException {
        Files.delete(folder.resolve("log/chain-head"));

        assertThat(verdict()).isEqualTo(new Broken(LAST, Fault.END_UNKNOWN));
    }

    @Test
    void ofTwoPlacesASpoiltOneIsPassedOver() throws IOException {
        try (var channel =
                Files.newByteChannel(folder.resolve("log/chain-head"), StandardOpenOption.WRITE)) {
            channel.position(4_096L * ((LAST + 1) % 2) + 30);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThat(verdict()).isInstanceOf(Verdict.Well.class);
    }

    @Test
    void aChangedConcernIsFound() {
        sql(folder, "UPDATE concern SET sealed = CAST(X'41' AS BLOB)");

        assertThat(verdict()).isEqualTo(new Broken(18, Fault.ATTACHMENT_CHANGED));
    }

    @Test
    void aConcernThatWasTakenOutIsFound() {
        sql(folder, "DELETE FROM concern");

        assertThat(verdict()).isEqualTo(new Broken(18, Fault.ATTACHMENT_CHANGED));
    }

    @Test
    void aChangedChartIsFound() {
        sql(folder, "UPDATE edition SET chart = CAST(X'41' AS BLOB)");

        assertThat(verdict()).isEqualTo(new Broken(2, Fault.ATTACHMENT_CHANGED));
    }

    @Test
    void aConcernThatNoEntryKnowsOfIsFound() {
        sql(
                folder,
                "INSERT INTO concern (envelope, concern, step, received_seq, received_ms, kiosk,"
                        + " urgent, finished, standing, sealed, sha256) SELECT '"
                        + ATold.OTHER
                        + "', concern, 9, 1, 1, kiosk, urgent, finished, 'OVERTAKEN', sealed, sha256"
                        + " FROM concern");

        assertThat(verdict()).isEqualTo(new Broken(LAST, Fault.ATTACHMENT_UNKNOWN));
    }
}
