package org.lidsdown.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.lidsdown.store.engine.Engine;
import org.lidsdown.store.failure.StoreException;

/** The rows of one question, read one after the other. For one use. */
final class Rows {
    private final PooledDataSource connections;
    private final Engine engine;
    private final String question;
    private boolean begun;

    Rows(PooledDataSource connections, Engine engine, String question) {
        this.connections = connections;
        this.engine = engine;
        this.question = question;
    }

    /** Reads them. */
    void each(RowReader reader, Object... values) {
        each(reader, List.<Object[]>of(values));
    }

    /** Reads those for one value after the other. */
    void eachOf(RowReader reader, Collection<String> values) {
        each(reader, values.stream().map(value -> new Object[] {value}).toList());
    }

    /** Where the connection was cut before the first row, on another one. */
    private void each(RowReader reader, List<Object[]> asked) {
        try {
            read(reader, asked);
        } catch (StoreException e) {
            if (begun || !engine.isBehindAHost() || !Failure.isCut(e)) {
                throw e;
            }
            connections.forceCloseAll();
            read(reader, asked);
        }
    }

    private void read(RowReader reader, List<Object[]> asked) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            connection.setAutoCommit(!engine.isRemote());
            try {
                boolean goesOn = true;
                for (int i = 0; goesOn && i < asked.size(); i++) {
                    goesOn = read(select, asked.get(i), reader);
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private boolean read(PreparedStatement select, Object[] values, RowReader reader)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            select.setObject(i + 1, values[i]);
        }
        boolean goesOn = true;
        try (ResultSet rows = select.executeQuery()) {
            while (goesOn && rows.next()) {
                begun = true;
                goesOn = reader.read(rows);
            }
        }
        return goesOn;
    }
}
