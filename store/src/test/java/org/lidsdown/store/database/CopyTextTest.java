package org.lidsdown.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.store.engine.EmbeddedDerby;
import org.lidsdown.store.folder.MachineKey;

class CopyTextTest {
    @TempDir private static Path folder;

    private static EmbeddedDerby derby;

    @BeforeAll
    static void makeADatabase() throws SQLException {
        derby = EmbeddedDerby.in(folder.resolve("database"), MachineKey.byLot());
        derby.make().close();
    }

    @AfterAll
    static void stopIt() throws SQLException {
        derby.stop();
    }

    private static String written(String sql, int type) throws SQLException {
        try (Connection connection = derby.connect();
                ResultSet row = connection.createStatement().executeQuery("VALUES " + sql)) {
            row.next();
            StringBuilder line = new StringBuilder();
            CopyText.write(row, 1, type, line);
            return line.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "a\tb",
                "a\nb\r",
                "\b\f\u000b",
                "\\",
                "\\N",
                "\\\\N\\t",
                "Zoë 🎒",
                " blanks ",
                "\\x41"
            })
    void textIsReadBack(String text) throws SQLException {
        String written = written("'" + text + "'", Types.VARCHAR);

        assertThat(written).doesNotContain("\t", "\n", "\r").isNotEqualTo("\\N");
        assertThat(CopyText.read(written, Types.VARCHAR)).isEqualTo(text);
    }

    @Test
    void valuesAreWrittenAsPostgresqlsCopyWritesThem() throws SQLException {
        assertThat(written("CAST(NULL AS VARCHAR(9))", Types.VARCHAR)).isEqualTo("\\N");
        assertThat(written("CAST(NULL AS BOOLEAN)", Types.BOOLEAN)).isEqualTo("\\N");
        assertThat(written("TRUE", Types.BOOLEAN)).isEqualTo("t");
        assertThat(written("FALSE", Types.BOOLEAN)).isEqualTo("f");
        assertThat(written("X'00ff41'", Types.BINARY)).isEqualTo("\\\\x00ff41");
        assertThat(written("CAST(NULL AS BLOB)", Types.BLOB)).isEqualTo("\\N");
        assertThat(written("-42", Types.INTEGER)).isEqualTo("-42");
        assertThat(written("DATE('2026-11-25')", Types.DATE)).isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @CsvSource({"\\q,12", "\\,12", "00ff,-2", "\\\\x0g,-2"})
    void whatCopyWouldNotHaveWrittenIsRefused(String value, int type) {
        assertThatThrownBy(() -> CopyText.read(value, type))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
