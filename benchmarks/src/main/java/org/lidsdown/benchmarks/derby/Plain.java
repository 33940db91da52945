package org.lidsdown.benchmarks.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * Databases asked by plain JDBC. They run in the engine that the log's own database runs in, so
 * that whatever it was told, durability above all, holds for all of them.
 */
public final class Plain {
    private static final String CLOSED_WELL = "08006";

    private Plain() {}

    /** Makes a database in a folder that is not there yet. */
    public static Connection create(Path folder) {
        return connect(folder, ";create=true");
    }

    /** Connects to a database. */
    public static Connection connect(Path folder) {
        return connect(folder, "");
    }

    private static Connection connect(Path folder, String attributes) {
        try {
            return new EmbeddedDriver()
                    .connect("jdbc:derby:" + folder + attributes, new Properties());
        } catch (SQLException e) {
            throw new IllegalStateException("the database in %s".formatted(folder), e);
        }
    }

    /** Shuts a database down, and with it all connections to it. */
    public static void close(Path folder) {
        try {
            new EmbeddedDriver()
                    .connect("jdbc:derby:" + folder + ";shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!CLOSED_WELL.equals(e.getSQLState())) {
                throw new IllegalStateException("the database in %s".formatted(folder), e);
            }
        }
    }
}
