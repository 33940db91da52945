package org.lidsdown.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The tables of a database, whatever they hold. */
public final class Tables {
    private static final String OURS = "APP";

    private final DataSource connections;

    Tables(DataSource connections) {
        this.connections = connections;
    }

    /** Their names, in order. */
    public List<String> names() {
        try (Connection connection = connections.getConnection()) {
            return names(connection);
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet table =
                connection.getMetaData().getTables(null, OURS, null, new String[] {"TABLE"})) {
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
                tables.add(new Sized(name, bytes(connection, name)));
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
        tables.sort(Comparator.comparingLong(Sized::bytes));
        return tables;
    }

    private static long bytes(Connection connection, String table) {
        try (PreparedStatement space =
                connection.prepareStatement(
                        """
                        SELECT SUM(numallocatedpages * pagesize)
                        FROM TABLE (SYSCS_DIAG.SPACE_TABLE(?, ?)) AS space
                        """)) {
            space.setString(1, OURS);
            space.setString(2, table.toUpperCase(Locale.ROOT));
            try (ResultSet sum = space.executeQuery()) {
                return sum.next() ? sum.getLong(1) : 0;
            }
        } catch (SQLException e) {
            return 0;
        }
    }

    private boolean isDamaged(String table) {
        try (Connection connection = connections.getConnection();
                PreparedStatement check =
                        connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            check.setString(1, OURS);
            check.setString(2, table.toUpperCase(Locale.ROOT));
            try (ResultSet result = check.executeQuery()) {
                return !result.next() || result.getInt(1) != 1;
            }
        } catch (SQLException e) {
            return true;
        }
    }
}
