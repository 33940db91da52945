package org.lidsdown.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** What Derby says of its tables. */
final class DerbyTables {
    private static final String OURS = "APP";

    private DerbyTables() {}

    static long bytes(Connection connection, String table) {
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

    static boolean isWhole(Connection connection, String table) {
        try (PreparedStatement check =
                connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            check.setString(1, OURS);
            check.setString(2, table.toUpperCase(Locale.ROOT));
            try (ResultSet result = check.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
