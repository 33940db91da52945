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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One table as text, the same whatever database it comes from: a line with the names of its
 * columns, then its rows in the order of their key.
 */
final class TableText {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,60}");
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final String table;

    TableText(Connection connection, String table) {
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("not the name of a table: " + table);
        }
        this.connection = connection;
        this.table = table;
    }

    /** Writes the table, and says how many rows it has. */
    long write(OutputStream out) throws SQLException, IOException {
        String sql = "SELECT * FROM %s ORDER BY %s".formatted(table, String.join(", ", key()));
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            ResultSetMetaData columns = row.getMetaData();
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                line.append(column == 1 ? "" : "\t")
                        .append(columns.getColumnName(column).toLowerCase(Locale.ROOT));
            }
            out.write(line.append('\n').toString().getBytes(UTF_8));
            long rows = 0;
            while (row.next()) {
                line.setLength(0);
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    line.append(column == 1 ? "" : "\t");
                    CopyText.write(row, column, columns.getColumnType(column), line);
                }
                out.write(line.append('\n').toString().getBytes(UTF_8));
                rows++;
            }
            return rows;
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
        String header = in.readLine();
        if (header == null) {
            throw new IOException("the table's names of columns are missing");
        }
        List<String> names = List.of(header.split("\t", -1));
        if (!names.stream().allMatch(NAME.asMatchPredicate())) {
            throw new IOException("the table's names of columns are none");
        }
        List<Integer> types = types(names);
        try (PreparedStatement insert = connection.prepareStatement(insert(names))) {
            long rows = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                set(insert, line.split("\t", -1), types);
                insert.addBatch();
                if (++rows % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return rows;
        }
    }

    private String insert(List<String> names) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", names),
                        names.stream().map(_ -> "?").collect(Collectors.joining(", ")));
    }

    private List<Integer> types(List<String> names) throws SQLException {
        String sql = "SELECT %s FROM %s WHERE 1 = 0".formatted(String.join(", ", names), table);
        List<Integer> types = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet none = select.executeQuery()) {
            for (int column = 1; column <= names.size(); column++) {
                types.add(none.getMetaData().getColumnType(column));
            }
        }
        return types;
    }

    private static void set(PreparedStatement insert, String[] values, List<Integer> types)
            throws SQLException, IOException {
        if (values.length != types.size()) {
            throw new IOException("a row of the table has more or fewer values than columns");
        }
        for (int i = 0; i < values.length; i++) {
            int type = types.get(i);
            Object value = CopyText.read(values[i], type);
            if (value == null) {
                insert.setNull(i + 1, type);
            } else if (value instanceof byte[] bytes) {
                insert.setBytes(i + 1, bytes);
            } else if (value instanceof Boolean yes) {
                insert.setBoolean(i + 1, yes);
            } else {
                insert.setObject(i + 1, value, type);
            }
        }
    }
}
