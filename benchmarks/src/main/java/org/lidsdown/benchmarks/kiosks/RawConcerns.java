package org.lidsdown.benchmarks.kiosks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lidsdown.benchmarks.derby.Plain;

/**
 * The peer: a table with the columns of the log's own table of concerns and its key, in a database
 * of its own, into which rows are put one by one, each durable by itself.
 */
final class RawConcerns implements AutoCloseable {
    /** What the table has, in this order. */
    static final String COLUMNS =
            "envelope, concern, step, received_seq, received_ms, kiosk, sender, told_ms, burst, urgent, finished, lid, by_staff, standing, sealed, sha256";

    private static final String TABLE =
            """
            CREATE TABLE raw (
                envelope CHAR(36) NOT NULL PRIMARY KEY,
                concern CHAR(36) NOT NULL,
                step INT NOT NULL,
                received_seq BIGINT NOT NULL,
                received_ms BIGINT NOT NULL,
                kiosk VARCHAR(80) NOT NULL,
                sender VARCHAR(40) NOT NULL,
                told_ms BIGINT NOT NULL,
                burst BOOLEAN NOT NULL,
                urgent BOOLEAN NOT NULL,
                finished BOOLEAN NOT NULL,
                lid VARCHAR(8) NOT NULL,
                by_staff BOOLEAN NOT NULL,
                standing VARCHAR(9) NOT NULL,
                sealed BLOB(128K) NOT NULL,
                sha256 CHAR(32) FOR BIT DATA NOT NULL
            )
            """;
    private static final String INSERT =
            "INSERT INTO raw ("
                    + COLUMNS
                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Path folder;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    private RawConcerns(Path folder) {
        this.folder = folder;
    }

    /** Makes the database in a folder that is not there yet, with so many connections to it. */
    static RawConcerns in(Path folder, int connections) throws SQLException {
        RawConcerns raw = new RawConcerns(folder);
        try (Connection first = Plain.create(folder);
                Statement statement = first.createStatement()) {
            statement.execute(TABLE);
        }
        while (raw.inserts.size() < connections) {
            Connection connection = Plain.connect(folder);
            connection.setAutoCommit(true);
            raw.inserts.add(connection.prepareStatement(INSERT));
        }
        return raw;
    }

    /** A row as it can be put in again. */
    static List<Object> row(ResultSet found) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            boolean large = found.getMetaData().getColumnType(i) == Types.BLOB;
            row.add(large ? found.getBytes(i) : found.getObject(i));
        }
        return row;
    }

    /** Puts in all rows, one after the other on one connection. */
    void insert(List<List<Object>> rows) throws SQLException {
        insert(inserts.getFirst(), rows);
    }

    /** Puts in all rows, a share of them on each connection, all connections at once. */
    void insertAtOnce(List<List<Object>> rows) throws SQLException {
        try (ExecutorService threads = Executors.newFixedThreadPool(inserts.size())) {
            List<Future<?>> shares = new ArrayList<>();
            for (int i = 0; i < inserts.size(); i++) {
                PreparedStatement insert = inserts.get(i);
                List<List<Object>> share = share(rows, i);
                shares.add(
                        threads.submit(() -> {
                            insert(insert, share);
                            return share;
                        }));
            }
            for (Future<?> share : shares) {
                share.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException("a row could not be put in", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the measurement was interrupted", e);
        }
    }

    private List<List<Object>> share(List<List<Object>> rows, int number) {
        List<List<Object>> share = new ArrayList<>();
        for (int i = number; i < rows.size(); i += inserts.size()) {
            share.add(rows.get(i));
        }
        return share;
    }

    private static void insert(PreparedStatement insert, List<List<Object>> rows)
            throws SQLException {
        for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                insert.setObject(i + 1, row.get(i));
            }
            insert.executeUpdate();
        }
    }

    /** Takes all rows out again, and says how many there were. */
    int clear() throws SQLException {
        try (Statement statement = inserts.getFirst().getConnection().createStatement()) {
            return statement.executeUpdate("DELETE FROM raw");
        }
    }

    @Override
    public void close() {
        Plain.close(folder);
    }
}
