package org.lidsdown.benchmarks.listing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lidsdown.benchmarks.derby.Plain;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;

/**
 * The peer: the same lines in one table with their words in the clear, so that SQL can search them,
 * and an index in the order of the list.
 */
final class PlainList implements AutoCloseable {
    private static final List<String> TABLE =
            List.of(
                    """
                    CREATE TABLE line (
                        place INT NOT NULL PRIMARY KEY,
                        ref VARCHAR(14) NOT NULL,
                        opened_ms BIGINT NOT NULL,
                        words VARCHAR(4000) NOT NULL,
                        choices VARCHAR(1000) NOT NULL,
                        stands VARCHAR(1000) NOT NULL,
                        pupils INT NOT NULL,
                        closed BOOLEAN NOT NULL,
                        searched VARCHAR(4100) NOT NULL
                    )
                    """,
                    "CREATE INDEX line_latest ON line (place DESC)");
    private static final String INSERT = "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COUNT = "SELECT COUNT(*) FROM line";
    private static final String PAGE =
            "SELECT ref, opened_ms, words, choices, stands, pupils, closed FROM line";
    private static final String LATEST = " ORDER BY place DESC FETCH FIRST 100 ROWS ONLY";
    private static final int AT_ONCE = 10_000;

    private final Path folder;
    private final Connection connection;

    private PlainList(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Makes the table in a folder that is not there yet, with all lines of the log. */
    static PlainList of(Incidents incidents, Path folder) throws SQLException {
        PlainList list = new PlainList(folder, Plain.create(folder));
        try (Statement statement = list.connection.createStatement()) {
            for (String sql : TABLE) {
                statement.execute(sql);
            }
            list.fill(incidents);
            statement.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', 'LINE', NULL)");
        }
        return list;
    }

    /** Opens it again. */
    static PlainList in(Path folder) {
        return new PlainList(folder, Plain.connect(folder));
    }

    private void fill(Incidents incidents) throws SQLException {
        List<LogLine> lines = incidents.lines(LogFilter.ALL, 0, Integer.MAX_VALUE);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int place = lines.size();
            for (LogLine line : lines) {
                put(insert, place--, line);
                if (place % AT_ONCE == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private static void put(PreparedStatement insert, int place, LogLine line) throws SQLException {
        insert.setInt(1, place);
        insert.setString(2, line.ref().text());
        insert.setLong(3, line.opened().toEpochMilli());
        insert.setString(4, line.words());
        insert.setString(5, String.join(" ", line.choices()));
        insert.setString(6, String.join(" ", line.stands()));
        insert.setInt(7, line.pupils());
        insert.setBoolean(8, line.closed());
        insert.setString(9, (line.ref() + " " + line.words()).toLowerCase(Locale.ROOT));
        insert.addBatch();
    }

    /** How many lines the filter shows, and the references of the first hundred. */
    Shown ask(LogFilter filter) throws SQLException {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        int count;
        try (PreparedStatement select = prepared(COUNT + where, values);
                ResultSet found = select.executeQuery()) {
            found.next();
            count = found.getInt(1);
        }
        List<String> refs = new ArrayList<>();
        try (PreparedStatement select = prepared(PAGE + where + LATEST, values);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                for (int column = 2; column <= 7; column++) {
                    found.getObject(column);
                }
                refs.add(found.getString(1));
            }
        }
        return new Shown(count, refs);
    }

    private static String where(LogFilter filter, List<Object> values) {
        List<String> wanted = new ArrayList<>();
        if (!filter.search().isEmpty()) {
            for (String word : filter.search().split(" ", -1)) {
                wanted.add("searched LIKE ?");
                values.add("%" + word + "%");
            }
        }
        filter.closed()
                .ifPresent(closed -> {
                    wanted.add("closed = ?");
                    values.add(closed);
                });
        filter.schoolYear()
                .ifPresent(year -> {
                    wanted.add("ref LIKE ?");
                    values.add(year + "-%");
                });
        return wanted.isEmpty() ? "" : " WHERE " + String.join(" AND ", wanted);
    }

    private PreparedStatement prepared(String question, List<Object> values) throws SQLException {
        PreparedStatement select = connection.prepareStatement(question);
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
        return select;
    }

    @Override
    public void close() {
        Plain.close(folder);
    }
}
