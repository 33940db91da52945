package org.lidsdown.store.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills one empty table from the lines of its text: the names of its columns, then its rows. */
final class Filling implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,60}");
    private static final int AT_ONCE = 200;

    private final Connection connection;
    private final String table;
    private @Nullable PreparedStatement insert;
    private List<Integer> types = List.of();
    private long rows;

    Filling(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Takes the next line. */
    void take(String line) throws SQLException, IOException {
        List<String> values = List.of(line.split("\t", -1));
        PreparedStatement known = insert;
        if (known == null) {
            begin(values);
            return;
        }
        set(known, values);
        known.addBatch();
        rows++;
        if (rows % AT_ONCE == 0) {
            known.executeBatch();
        }
    }

    private void begin(List<String> names) throws SQLException, IOException {
        if (!names.stream().allMatch(NAME.asMatchPredicate())) {
            throw new IOException("the table's names of columns are none");
        }
        types = types(names);
        insert =
                connection.prepareStatement(
                        "INSERT INTO %s (%s) VALUES (%s)"
                                .formatted(
                                        table,
                                        String.join(", ", names),
                                        names.stream()
                                                .map(_ -> "?")
                                                .collect(Collectors.joining(", "))));
    }

    private List<Integer> types(List<String> names) throws SQLException {
        String sql = "SELECT %s FROM %s WHERE 1 = 0".formatted(String.join(", ", names), table);
        List<Integer> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet none = select.executeQuery()) {
            for (int column = 1; column <= names.size(); column++) {
                found.add(none.getMetaData().getColumnType(column));
            }
        }
        return found;
    }

    private void set(PreparedStatement known, List<String> values)
            throws SQLException, IOException {
        if (values.size() != types.size()) {
            throw new IOException("a row of the table has more or fewer values than columns");
        }
        for (int i = 0; i < values.size(); i++) {
            int type = types.get(i);
            Object value = CopyText.read(values.get(i), type);
            switch (value) {
                case null -> known.setNull(i + 1, type);
                case byte[] bytes -> known.setBytes(i + 1, bytes);
                case Boolean yes -> known.setBoolean(i + 1, yes);
                default -> known.setObject(i + 1, value, type);
            }
        }
    }

    /** Writes what is left, and says how many rows there were. */
    long finish() throws SQLException, IOException {
        PreparedStatement known = insert;
        if (known == null) {
            throw new IOException("the table's names of columns are missing");
        }
        known.executeBatch();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }
}
