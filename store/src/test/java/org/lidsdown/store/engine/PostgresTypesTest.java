package org.lidsdown.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salt CHAR(16) FOR BIT DATA NOT NULL | salt BYTEA CHECK (OCTET_LENGTH(salt) = 16) NOT NULL",
                "a_b VARCHAR(300) FOR BIT DATA | a_b BYTEA CHECK (OCTET_LENGTH(a_b) <= 300)",
                "sealed BLOB(128K) NOT NULL | sealed BYTEA CHECK (OCTET_LENGTH(sealed) <= 131072) NOT NULL",
                "chart BLOB(4M) | chart BYTEA CHECK (OCTET_LENGTH(chart) <= 4194304)",
                "days CLOB(1M) NOT NULL | days TEXT COLLATE \"C\" NOT NULL",
                "lid VARCHAR(8) NOT NULL DEFAULT '' | lid VARCHAR(8) COLLATE \"C\" NOT NULL DEFAULT ''",
                "year CHAR(7) | year CHAR(7) COLLATE \"C\"",
                "ALTER COLUMN left_ms DEFAULT NULL | ALTER COLUMN left_ms SET DEFAULT NULL",
                "seq BIGINT NOT NULL PRIMARY KEY | seq BIGINT NOT NULL PRIMARY KEY",
                "ON entry (incident, number) | ON entry (incident, number)"
            })
    void whatDiffersIsReplacedAndNothingElse(String derby, String postgresql) {
        assertThat(PostgresTypes.in(derby)).isEqualTo(postgresql);
    }

    @Test
    void everyTypeOfAFileIsReplaced() {
        assertThat(PostgresTypes.in("a CHAR(9) FOR BIT DATA,\nb VARCHAR(9),\nc BLOB(1K)"))
                .isEqualTo(
                        """
                        a BYTEA CHECK (OCTET_LENGTH(a) = 9),
                        b VARCHAR(9) COLLATE "C",
                        c BYTEA CHECK (OCTET_LENGTH(c) <= 1024)\
                        """);
    }
}
