package org.lidsdown.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * What keeps the tables of a log: how it is started and reached, and what it alone can say of
 * itself. Everything else is SQL that each of them understands.
 */
public interface Engine {
    /** The name of its SQL, for mappers whose statements differ from one to the other. */
    String dialect();

    /** The class of its driver. */
    String driver();

    /** Where the database is; says nothing secret. */
    String url();

    /** What is said with every connection; may hold secrets. */
    Properties properties();

    /** Makes a database, or takes one that is there and empty, and connects to it. */
    Connection make() throws SQLException;

    /** Starts the database where it has to be started, and connects to it. */
    Connection start() throws SQLException;

    /** Connects once more. */
    Connection connect() throws SQLException;

    /** Lets go of the database; nobody is connected any more. */
    void stop() throws SQLException;

    /** Takes away what was made, because nothing came of it. */
    void unmake() throws SQLException;

    /** Whether nothing can be written to the database on this connection. */
    default boolean isReadOnly(Connection connection) throws SQLException {
        return connection.isReadOnly();
    }

    /** Whether it could not read its own log to the end when it was started. */
    default boolean logWasDamaged() {
        return false;
    }

    /**
     * Whether it runs on its own: a connection that was not used for a while may have gone, and a
     * long answer comes in parts only within a transaction.
     */
    default boolean isRemote() {
        return false;
    }

    /** The statements of a numbered file as this engine takes them. */
    default String adapted(String sql) {
        return sql;
    }

    /** How many bytes the whole database takes. */
    long bytes(Connection connection) throws SQLException;

    /** About how many bytes a table takes; 0 where that cannot be told. */
    long bytes(Connection connection, String table);

    /** Whether all of a table can be read, and agrees with what is known of it. */
    boolean isWhole(Connection connection, String table);

    /**
     * Copies the database's own files into this folder while it is read and written; false where
     * they are out of reach, and its tables have to be read instead.
     */
    default boolean copyFiles(Path folder) throws SQLException {
        return false;
    }

    /**
     * Lets consoles on other computers in, which come through the host; nothing where it runs on
     * its own, out of the host's reach.
     */
    default Optional<Guests> guests() throws SQLException {
        return Optional.empty();
    }

    /**
     * Whether it lies behind a host on another computer, which may go away and come back: what is
     * only asked is then asked again on another connection.
     */
    default boolean isBehindAHost() {
        return false;
    }
}
