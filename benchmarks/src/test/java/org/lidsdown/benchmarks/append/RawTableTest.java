package org.lidsdown.benchmarks.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.benchmarks.derby.Plain;

class RawTableTest {
    private static final List<String> SETTINGS =
            List.of(
                    "derby.system.durability",
                    "derby.storage.pageSize",
                    "derby.storage.pageCacheSize",
                    "derby.storage.logSwitchInterval",
                    "derby.storage.checkpointInterval",
                    "logDevice");

    @TempDir Path folder;
    private OurLog log;
    private RawTable table;

    @BeforeEach
    void open() throws SQLException {
        log = new OurLog(folder.resolve("log"));
        table = RawTable.in(folder.resolve("raw"));
    }

    @AfterEach
    void close() {
        table.close();
        log.close();
    }

    @Test
    void theRawTableTakesTheRowsOfTheLog() throws SQLException, IOException {
        assertThat(log.write(log.next(true))).isTrue();
        assertThat(log.write(log.next(true))).isTrue();
        log.settle();

        List<List<Object>> rows = log.last(2);
        for (List<Object> row : rows) {
            table.insert(row);
        }

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).contains("NOTE_WRITTEN"));
        assertThat(size(table.connection(), "raw")).isEqualTo(2);
    }

    @Test
    void aRawRowIsThereWhenTheProgramIsGone() throws SQLException, IOException {
        table.insert(log.last(1).getFirst());

        Path left = copy(folder.resolve("raw"), folder.resolve("left"));

        try (Connection connection = Plain.connect(left)) {
            assertThat(size(connection, "raw")).isOne();
        }
        Plain.close(left);
    }

    @Test
    void theRawTableIsAsDurableAsTheLog() throws SQLException {
        assertThat(table.connection().getAutoCommit()).isTrue();
        assertThat(System.getProperty("derby.system.durability")).isNull();
        for (String setting : SETTINGS) {
            assertThat(setting(table.connection(), setting))
                    .as(setting)
                    .isEqualTo(setting(log.connection(), setting));
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return answer(connection, "VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('" + name + "')");
    }

    private static int size(Connection connection, String name) throws SQLException {
        return Integer.parseInt(answer(connection, "SELECT COUNT(*) FROM " + name));
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !file.toString().endsWith(".lck")).forEach(all::add);
        }
        for (Path file : all) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }
}
