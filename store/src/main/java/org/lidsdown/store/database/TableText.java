package org.lidsdown.store.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One table as text, the same whatever database it comes from: a line with the names of its
 * columns, then its rows in the order of their key.
 */
final class TableText {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,60}");

    private final Connection connection;
    private final String table;

    TableText(Connection connection, String table) {
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("not the name of a table: " + table);
        }
        this.connection = connection;
        this.table = table;
    }

    /** Takes the lines of a table, the names of its columns first. */
    private interface Lines {
        void take(StringBuilder line) throws SQLException, IOException;
    }

    /** Writes the table, and says how many rows it has. */
    long write(OutputStream out) throws SQLException, IOException {
        return lines(line -> out.write(line.append('\n').toString().getBytes(UTF_8)));
    }

    private long lines(Lines lines) throws SQLException, IOException {
        String sql = "SELECT * FROM %s ORDER BY %s".formatted(table, String.join(", ", key()));
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            ResultSetMetaData columns = row.getMetaData();
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                line.append(column == 1 ? "" : "\t")
                        .append(columns.getColumnName(column).toLowerCase(Locale.ROOT));
            }
            lines.take(line);
            long rows = 0;
            while (row.next()) {
                line.setLength(0);
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    line.append(column == 1 ? "" : "\t");
                    CopyText.write(row, column, columns.getColumnType(column), line);
                }
                lines.take(line);
                rows++;
            }
            return rows;
        }
    }

    /** Fills the same table elsewhere, which is empty. */
    void copyTo(TableText other) throws SQLException, IOException {
        try (Filling filling = new Filling(other.connection, other.table)) {
            lines(line -> filling.take(line.toString()));
            filling.finish();
        }
    }

    private List<String> key() throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet column = about.getPrimaryKeys(null, connection.getSchema(), name)) {
            while (column.next()) {
                key.put(column.getInt("KEY_SEQ"), column.getString("COLUMN_NAME"));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("the table " + table + " has no primary key");
        }
        return List.copyOf(key.values());
    }

    /** Fills the empty table, and says how many rows there were. */
    long read(BufferedReader in) throws SQLException, IOException {
        try (Filling filling = new Filling(connection, table)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                filling.take(line);
            }
            return filling.finish();
        }
    }
}
