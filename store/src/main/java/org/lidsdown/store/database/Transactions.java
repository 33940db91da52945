package org.lidsdown.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.ibatis.session.SqlSession;
import org.lidsdown.store.failure.StoreException;

/**
 * A connection on which one transaction after the other is written; its statements stay prepared
 * from one to the next.
 */
public final class Transactions implements AutoCloseable {
    private final Connection connection;
    private final SqlSession session;
    private final Map<Class<?>, Object> mappers = new HashMap<>();

    Transactions(Connection connection, SqlSession session) {
        this.connection = connection;
        this.session = session;
    }

    /** The statements of a mapper, in the transaction that is being written. */
    public <M> M on(Class<M> mapper) {
        return mapper.cast(mappers.computeIfAbsent(mapper, session::getMapper));
    }

    /** Ends the transaction: durable when this comes back. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Gives the connection up, also where it is cut; what was not committed is taken back. */
    public void giveUp() {
        try {
            close();
        } catch (StoreException e) {
            if (!Failure.isCut(e)) {
                throw e;
            }
        }
    }

    /** Takes back what was not committed, and gives the connection up. */
    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }
}
