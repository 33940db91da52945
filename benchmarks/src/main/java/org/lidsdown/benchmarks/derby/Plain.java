package org.lidsdown.benchmarks.derby;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.lidsdown.store.engine.MachineAccounts;
import org.lidsdown.store.folder.MachineKey;

/**
 * Databases asked by plain JDBC. They run in the engine that the log's own database runs in, so
 * that whatever it was told, durability above all, holds for all of them. Where a machine key lies
 * beside a database, as it does beside a log's, it is opened with that.
 */
public final class Plain {
    private static final String CLOSED_WELL = "08006";

    private Plain() {}

    /** Makes a database in a folder that is not there yet. */
    public static Connection create(Path folder) {
        return connect(folder, "create");
    }

    /** Connects to a database. */
    public static Connection connect(Path folder) {
        return connect(folder, "");
    }

    private static Connection connect(Path folder, String wanted) {
        try {
            return asked(folder, wanted);
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static Connection asked(Path folder, String wanted) throws SQLException {
        Properties properties = new Properties();
        Path key = folder.resolveSibling("machine-key");
        if (Files.exists(key)) {
            properties.setProperty("encryptionKey", MachineKey.read(key).hex());
            properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
        }
        if (!wanted.isEmpty()) {
            properties.setProperty(wanted, "true");
        }
        return new EmbeddedDriver()
                .connect("jdbc:derby:" + folder, MachineAccounts.owner(properties));
    }

    private static IllegalStateException failure(Path folder, SQLException cause) {
        return new IllegalStateException("the database in %s".formatted(folder), cause);
    }

    /** Shuts a database down, and with it all connections to it. */
    public static void close(Path folder) {
        try {
            asked(folder, "shutdown");
        } catch (SQLException e) {
            if (!CLOSED_WELL.equals(e.getSQLState())) {
                throw failure(folder, e);
            }
        }
    }
}
