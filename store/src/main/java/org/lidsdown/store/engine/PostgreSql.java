package org.lidsdown.store.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.failure.StoreException;

/**
 * A database on a PostgreSQL server, all of whose tables in the connection's schema are the log's.
 * While it is in use, a lock in the database keeps other programs from it.
 */
final class PostgreSql implements Engine {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long WAIT_MS = 50;
    private static final int SECONDS_TO_ANSWER = 5;
    private static final String CONNECT_SECONDS = "10";
    private static final String ROWS_AT_ONCE = "200";

    private final String url;
    private final Properties properties = new Properties();
    private @Nullable Connection held;

    PostgreSql(String url, String user, String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "Lids Down");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("defaultRowFetchSize", ROWS_AT_ONCE);
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("options", "-c synchronous_commit=on");
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String driver() {
        return "org.postgresql.Driver";
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Properties properties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    @Override
    public Connection make() throws SQLException {
        Connection connection = start();
        if (!PostgresTables.names(connection).isEmpty()) {
            connection.close();
            stop();
            throw new StoreException(
                    "The database at %s has tables already, so no safety log was made in it; nothing was changed. Use an empty one."
                            .formatted(url),
                    "database-not-empty",
                    null);
        }
        return connection;
    }

    @Override
    public Connection start() throws SQLException {
        hold();
        Connection connection = connect();
        try {
            PostgresSettings.check(connection, url);
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            stop();
            throw e;
        }
    }

    /** After the server was away, the lock is taken again first. */
    @Override
    public Connection connect() throws SQLException {
        Connection lock = held;
        if (lock != null && !lock.isValid(SECONDS_TO_ANSWER)) {
            hold();
        }
        return connected();
    }

    private Connection connected() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    /** Keeps other programs away; one that was killed is given a moment to be gone. */
    private void hold() throws SQLException {
        Connection connection = connected();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!locked(connection)) {
            if (System.nanoTime() > end) {
                connection.close();
                throw new StoreException(
                        "Another program has the safety log's database at %s; close it there first. Nothing was changed."
                                .formatted(url),
                        "held",
                        null);
            }
            pause();
        }
        held = connection;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery(
                                "SELECT pg_try_advisory_lock(hashtext('lids-down'), hashtext(current_schema()))")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The safety log was not opened.", "interrupted", e);
        }
    }

    @Override
    public void stop() throws SQLException {
        Connection open = held;
        held = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void unmake() throws SQLException {
        try (Connection connection = connect()) {
            PostgresTables.drop(connection);
        }
    }

    @Override
    public boolean isReadOnly(Connection connection) throws SQLException {
        return PostgresSettings.value(connection, "transaction_read_only").equals("on");
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public String adapted(String sql) {
        return PostgresTypes.in(sql);
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("SELECT pg_database_size(current_database())")) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    @Override
    public long bytes(Connection connection, String table) {
        try (PreparedStatement size =
                connection.prepareStatement("SELECT pg_total_relation_size(to_regclass(?))")) {
            size.setString(1, table);
            try (ResultSet answer = size.executeQuery()) {
                return answer.next() ? answer.getLong(1) : 0;
            }
        } catch (SQLException e) {
            return 0;
        }
    }

    @Override
    public boolean isWhole(Connection connection, String table) {
        return PostgresTables.isWhole(connection, table);
    }

    @Override
    public String toString() {
        return url;
    }
}
