package org.lidsdown.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Reads them; where the connection was cut before the first, on another one. */
    void each(RowReader reader, Object... values) {
        try {
            read(reader, values);
        } catch (StoreException e) {
            if (begun || !engine.isBehindAHost() || !Failure.isCut(e)) {
                throw e;
            }
            connections.forceCloseAll();
            read(reader, values);
        }
    }

    private void read(RowReader reader, Object... values) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            connection.setAutoCommit(!engine.isRemote());
            try (ResultSet rows = select.executeQuery()) {
                boolean goesOn = true;
                while (goesOn && rows.next()) {
                    begun = true;
                    goesOn = reader.read(rows);
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }
}
