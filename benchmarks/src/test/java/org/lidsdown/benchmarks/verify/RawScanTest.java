package org.lidsdown.benchmarks.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.benchmarks.madeup.MadeUpLog;
import org.lidsdown.benchmarks.verify.RawScan.Scanned;
import org.lidsdown.store.Store;
import org.lidsdown.store.proof.Verdict;

class RawScanTest {
    private static final int ENTRIES = 1_203;

    @TempDir Path folder;
    private Store store;
    private Connection connection;

    @BeforeEach
    void fill() {
        store = MadeUpLog.create(folder.resolve("log"));
        VerifyTable.fill(store, ENTRIES, _ -> {});
        connection = MadeUpLog.connection(folder.resolve("log"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyScanReadsAsManyRowsAsAreVerified() throws Exception {
        Scanned ordered = RawScan.ofTheChain().over(connection);
        Scanned any = RawScan.inAnyOrder().over(connection);

        assertThat(store.log().verify())
                .isInstanceOfSatisfying(
                        Verdict.Well.class,
                        well -> assertThat(well.head().entry()).isEqualTo(ENTRIES));
        assertThat(ordered.rows()).isEqualTo(ENTRIES);
        assertThat(any.rows()).isEqualTo(ENTRIES);
        assertThat(any.bytes()).isEqualTo(ordered.bytes());
    }

    @Test
    void theBytesThatAreHashedAreThoseOfTheChain() throws Exception {
        EntryBytes bytes = new EntryBytes();
        int rows = 0;

        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(RawScan.ROWS)) {
            while (found.next()) {
                rows++;
                bytes.read(found);
                assertThat(sha256(bytes.words())).isEqualTo(bytes.commitment());
                assertThat(sha256(bytes.entry())).isEqualTo(bytes.hash());
            }
        }

        assertThat(rows).isEqualTo(ENTRIES);
    }

    private static byte[] sha256(ByteBuffer bytes) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(bytes);
        return sha256.digest();
    }
}
