package org.lidsdown.benchmarks.append;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.lidsdown.benchmarks.derby.Plain;
import org.lidsdown.benchmarks.madeup.MadeUpLog;

/**
 * The peer: a table with the columns of the log's own and its key, in a database of its own, into
 * which one prepared statement puts one row after the other, each durable by itself.
 */
final class RawTable implements AutoCloseable {
    private static final String TABLE =
            """
            CREATE TABLE raw (
                seq BIGINT NOT NULL PRIMARY KEY,
                incident VARCHAR(14),
                number INT,
                written_ms BIGINT NOT NULL,
                actor VARCHAR(80) NOT NULL,
                kind VARCHAR(30) NOT NULL,
                subject VARCHAR(200) NOT NULL,
                choice VARCHAR(1000) NOT NULL,
                pupil VARCHAR(12) NOT NULL,
                salt CHAR(16) FOR BIT DATA NOT NULL,
                sealed VARCHAR(32000) FOR BIT DATA NOT NULL,
                commitment CHAR(32) FOR BIT DATA NOT NULL,
                prev CHAR(32) FOR BIT DATA NOT NULL,
                hash CHAR(32) FOR BIT DATA NOT NULL
            )
            """;
    private static final String INSERT =
            "INSERT INTO raw ("
                    + MadeUpLog.COLUMNS
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Path folder;
    private final PreparedStatement insert;

    private RawTable(Path folder, PreparedStatement insert) {
        this.folder = folder;
        this.insert = insert;
    }

    /** Makes the database in a folder that is not there yet. */
    static RawTable in(Path folder) throws SQLException {
        Connection connection = Plain.create(folder);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        connection.setAutoCommit(true);
        return new RawTable(folder, connection.prepareStatement(INSERT));
    }

    /** Puts in one row; durable when this comes back. */
    void insert(List<Object> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i));
        }
        insert.executeUpdate();
    }

    Connection connection() throws SQLException {
        return insert.getConnection();
    }

    @Override
    public void close() {
        Plain.close(folder);
    }
}
