package org.lidsdown.store.database;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.lidsdown.store.folder.MachineKey;

/** One embedded Derby database, and the questions that are asked of it through MyBatis. */
public final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 40;
    private static final String CLOSED_WELL = "08006";

    private final Boot boot;
    private final PooledDataSource connections;
    private final Configuration configuration;
    private final SqlSessionFactory sessions;
    private boolean logWasDamaged;

    private Database(Boot boot) {
        this.boot = boot;
        this.connections =
                new PooledDataSource(EmbeddedDriver.class.getName(), boot.url(), boot.properties());
        connections.setPoolMaximumActiveConnections(MOST_CONNECTIONS);
        connections.setPoolMaximumIdleConnections(MOST_CONNECTIONS);
        this.configuration = configuration(connections);
        this.sessions = new DefaultSqlSessionFactory(configuration);
    }

    /** Makes a new database, encrypted under this key, in a folder that is not there yet. */
    public static Database create(Path folder, MachineKey key) {
        return create(folder, key, Migrations.ALL);
    }

    /** The same, with its tables as the first so many of the numbered files have them. */
    public static Database create(Path folder, MachineKey key, int migrations) {
        DerbySettings.prepare(folder);
        Database database = booted(new Database(new Boot(folder, key)), Boot::making);
        Boot.checkMade(folder);
        new Migrations(database.connections).begin(migrations);
        return database;
    }

    /** Opens the database in this folder; crash recovery, where it is needed, happens here. */
    public static Database open(Path folder, MachineKey key) {
        DerbySettings.prepare(folder);
        Boot.checkEncrypted(folder);
        int damages = DerbyNews.damages();
        Database database = booted(new Database(new Boot(folder, key)), Boot::properties);
        database.logWasDamaged = DerbyNews.damages() > damages;
        return database;
    }

    /** Whether the database could not read its own log to the end when it was opened. */
    public boolean logWasDamaged() {
        return logWasDamaged;
    }

    private static Database booted(Database database, Function<Boot, Properties> attributes) {
        try (Connection connection = database.boot.connect(attributes.apply(database.boot))) {
            if (connection.isReadOnly()) {
                database.close();
                throw Failure.readOnly();
            }
            return database;
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private static Configuration configuration(PooledDataSource connections) {
        Configuration configuration =
                new Configuration(
                        new Environment("log", new JdbcTransactionFactory(), connections));
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setLogImpl(NoLoggingImpl.class);
        configuration.getTypeHandlerRegistry().register(DayHandler.class);
        configuration.getTypeHandlerRegistry().register(BytesHandler.class);
        return configuration;
    }

    /** Brings the tables of a log that was there to the form that this program knows. */
    public void migrate() {
        new Migrations(connections).goOn();
    }

    /** How many numbered files this program has. */
    public static int newestMigration() {
        return Migrations.ALL;
    }

    /** How many of the numbered files have made the tables that there are. */
    public int migrations() {
        return new Migrations(connections).applied();
    }

    /** The tables themselves, whatever they hold. */
    public Tables tables() {
        return new Tables(connections);
    }

    /** Makes these questions askable; only while the log is being opened. */
    public void know(Class<?> mapper) {
        if (!configuration.hasMapper(mapper)) {
            configuration.addMapper(mapper);
        }
    }

    /**
     * Copies the database into this folder while it is read and written; the copy is as encrypted
     * as the database itself.
     */
    public void copyTo(Path folder) {
        try (Connection connection = boot.connect();
                CallableStatement call =
                        connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, folder.toString());
            call.execute();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Asks a question. */
    public <M, T> T read(Class<M> mapper, Function<M, T> question) {
        try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, true)) {
            return question.apply(session.getMapper(mapper));
        } catch (PersistenceException e) {
            throw Failure.of(e);
        }
    }

    /**
     * Asks a question that has a row for every entry or incident: past MyBatis, which takes several
     * times as long for each row as the database itself.
     */
    public void each(String question, RowReader reader, Object... values) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                boolean goesOn = true;
                while (goesOn && rows.next()) {
                    goesOn = reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** A connection of its own on which transactions are written one after the other. */
    public Transactions transactions() {
        try {
            Connection connection = boot.connect();
            connection.setAutoCommit(false);
            return new Transactions(
                    connection, sessions.openSession(ExecutorType.REUSE, connection));
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Shuts this one database down; the driver stays for others. */
    @Override
    public void close() {
        connections.forceCloseAll();
        try {
            boot.connect(boot.ending()).close();
        } catch (SQLException e) {
            if (!CLOSED_WELL.equals(e.getSQLState())) {
                throw Failure.of(e);
            }
        }
    }
}
