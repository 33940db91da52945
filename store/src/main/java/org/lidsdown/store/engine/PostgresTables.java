package org.lidsdown.store.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL says of its tables. */
final class PostgresTables {
    private PostgresTables() {}

    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet table =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (table.next()) {
                names.add(table.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    static void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : names(connection)) {
                statement.execute("DROP TABLE \"" + table.replace("\"", "\"\"") + '"');
            }
        }
    }

    /** Reads every value of the table, so that the server looks at each of its pages. */
    static boolean isWhole(Connection connection, String table) {
        try (Statement statement = connection.createStatement();
                ResultSet longest =
                        statement.executeQuery(
                                "SELECT MAX(LENGTH(\"%s\"::text)) FROM \"%s\""
                                        .formatted(table, table))) {
            return longest.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
