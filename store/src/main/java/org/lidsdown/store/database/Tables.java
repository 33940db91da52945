package org.lidsdown.store.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.lidsdown.store.engine.Engine;

/** The tables of a database, whatever they hold. */
public final class Tables {
    static final String MIGRATIONS = "changelog";
    private static final Set<String> NOT_THE_LOG = Set.of(MIGRATIONS, "chain_turn");

    private final DataSource connections;
    private final Engine engine;

    Tables(DataSource connections, Engine engine) {
        this.connections = connections;
        this.engine = engine;
    }

    /** The names of those that hold the log, in order: all but those that say how it is kept. */
    public List<String> names() {
        try (Connection connection = connections.getConnection()) {
            List<String> names = names(connection);
            names.removeAll(NOT_THE_LOG);
            return names;
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Writes a table as text, and says how many rows it has. */
    public long write(String table, OutputStream out) throws IOException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(!engine.isRemote());
            try {
                return new TableText(connection, table).write(out);
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Fills the same tables of another database, all as they are at one moment. */
    void copyTo(Tables others) {
        try (Connection connection = connections.getConnection();
                Connection other = others.connections.getConnection()) {
            connection.setAutoCommit(false);
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            other.setAutoCommit(false);
            try {
                for (String table : others.names()) {
                    new TableText(connection, table).copyTo(new TableText(other, table));
                }
                other.commit();
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
                other.rollback();
                other.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a table that is empty from its text, and says how many rows there were. */
    public long read(String table, BufferedReader in) throws IOException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long rows = new TableText(connection, table).read(in);
                connection.commit();
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet table =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (table.next()) {
                names.add(table.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** The names of those whose pages or indexes are damaged, all of them being looked at. */
    public List<String> damaged() {
        return damaged(Long.MAX_VALUE);
    }

    /** The same, of the smallest tables that have not more than so many bytes together. */
    public List<String> damaged(long mostBytes) {
        List<String> damaged = new ArrayList<>();
        long bytes = 0;
        for (Sized table : smallestFirst()) {
            bytes += table.bytes();
            if (bytes <= mostBytes && isDamaged(table.name())) {
                damaged.add(table.name());
            }
        }
        return damaged;
    }

    private record Sized(String name, long bytes) {}

    private List<Sized> smallestFirst() {
        List<Sized> tables = new ArrayList<>();
        try (Connection connection = connections.getConnection()) {
            for (String name : names(connection)) {
                tables.add(new Sized(name, engine.bytes(connection, name)));
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
        tables.sort(Comparator.comparingLong(Sized::bytes));
        return tables;
    }

    private boolean isDamaged(String table) {
        try (Connection connection = connections.getConnection()) {
            return !engine.isWhole(connection, table);
        } catch (SQLException e) {
            return true;
        }
    }
}
