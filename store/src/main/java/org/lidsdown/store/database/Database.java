package org.lidsdown.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.apache.ibatis.type.JdbcType;
import org.lidsdown.store.engine.Engine;
import org.lidsdown.store.engine.Guests;
import org.lidsdown.store.failure.StoreException;

/** The database of one log, and the questions that are asked of it through MyBatis. */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final PooledDataSource connections;
    private final Configuration configuration;
    private final SqlSessionFactory sessions;

    private Database(Engine engine) {
        this.engine = engine;
        this.connections = Connections.pool(engine);
        this.configuration = configuration(connections, engine.dialect());
        this.sessions = new DefaultSqlSessionFactory(configuration);
    }

    /** Makes a new database on this engine, with all its tables. */
    public static Database create(Engine engine) {
        return create(engine, Migrations.ALL);
    }

    /** The same, with its tables as the first so many of the numbered files have them. */
    public static Database create(Engine engine, int migrations) {
        Database database = new Database(engine);
        database.connected(Engine::make);
        try {
            database.numbered().begin(migrations);
            return database;
        } catch (RuntimeException e) {
            database.unmake();
            throw e;
        }
    }

    /** Opens the database on this engine; crash recovery, where it is needed, happens here. */
    public static Database open(Engine engine) {
        Database database = new Database(engine);
        database.connected(Engine::start);
        return database;
    }

    /** Whether the database could not read its own log to the end when it was opened. */
    public boolean logWasDamaged() {
        return engine.logWasDamaged();
    }

    private interface Connecting {
        Connection connect(Engine engine) throws SQLException;
    }

    private void connected(Connecting connecting) {
        try (Connection connection = connecting.connect(engine)) {
            if (engine.isReadOnly(connection)) {
                close();
                throw Failure.readOnly();
            }
        } catch (SQLException e) {
            throw Failure.opening(e);
        }
    }

    private static Configuration configuration(PooledDataSource connections, String dialect) {
        Configuration configuration =
                new Configuration(
                        new Environment("log", new JdbcTransactionFactory(), connections));
        configuration.setDatabaseId(dialect);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setLogImpl(NoLoggingImpl.class);
        configuration.getTypeHandlerRegistry().register(new DayHandler());
        configuration.getTypeHandlerRegistry().register(new BytesHandler());
        configuration.getTypeHandlerRegistry().register(String.class, new TextHandler());
        configuration
                .getTypeHandlerRegistry()
                .register(String.class, JdbcType.VARCHAR, new TextHandler());
        return configuration;
    }

    /** Brings the tables of a log that was there to the form that this program knows. */
    public void migrate() {
        numbered().goOn();
    }

    /** How many numbered files this program has. */
    public static int newestMigration() {
        return Migrations.ALL;
    }

    /** How many of the numbered files have made the tables that there are. */
    public int migrations() {
        return numbered().applied();
    }

    private Migrations numbered() {
        return new Migrations(connections, engine::adapted);
    }

    /** The tables themselves, whatever they hold. */
    public Tables tables() {
        return new Tables(connections, engine);
    }

    /** Makes these questions askable; only while the log is being opened. */
    public void know(Class<?> mapper) {
        if (!configuration.hasMapper(mapper)) {
            configuration.addMapper(mapper);
        }
    }

    /**
     * Copies the database's own files into this folder while it is read and written, as encrypted
     * as they are; false where they are out of reach.
     */
    public boolean copyFiles(Path folder) {
        try {
            return engine.copyFiles(folder);
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /**
     * Makes a database on another engine that holds what this one held at one moment, while this
     * one is read and written.
     */
    public void copyTo(Engine other) {
        Database copy = create(other, migrations());
        try {
            tables().copyTo(copy.tables());
        } catch (RuntimeException e) {
            copy.unmake();
            throw e;
        }
        copy.close();
    }

    /** How many bytes the whole database takes. */
    public long bytes() {
        try (Connection connection = connections.getConnection()) {
            return engine.bytes(connection);
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Asks a question. */
    public <M, T> T read(Class<M> mapper, Function<M, T> question) {
        return again(() -> asked(mapper, question));
    }

    private <M, T> T asked(Class<M> mapper, Function<M, T> question) {
        try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, !engine.isRemote())) {
            return question.apply(session.getMapper(mapper));
        } catch (PersistenceException e) {
            throw Failure.of(e);
        }
    }

    /** Where the connection was cut meanwhile, the same is asked on another one. */
    private <T> T again(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreException e) {
            if (!engine.isBehindAHost() || !Failure.isCut(e)) {
                throw e;
            }
            connections.forceCloseAll();
            return question.get();
        }
    }

    /** Asks for very many rows: past MyBatis, which takes several times as long for each row. */
    public void each(String question, RowReader reader, Object... values) {
        new Rows(connections, engine, question).each(reader, values);
    }

    /** The same for each of these in turn. */
    public void eachOf(String question, RowReader reader, Collection<String> values) {
        new Rows(connections, engine, question).eachOf(reader, values);
    }

    /** A connection of its own on which transactions are written one after the other. */
    public Transactions transactions() {
        try {
            Connection connection = engine.connect();
            connection.setAutoCommit(false);
            return new Transactions(
                    connection, sessions.openSession(ExecutorType.REUSE, connection));
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Lets consoles on other computers in; nothing where the host cannot. */
    public Optional<Guests> guests() {
        try {
            return engine.guests();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Takes away what was made, because nothing came of it, and lets go of the database. */
    public void unmake() {
        connections.forceCloseAll();
        try {
            engine.unmake();
            engine.stop();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    /** Lets go of the database. */
    @Override
    public void close() {
        connections.forceCloseAll();
        try {
            engine.stop();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }
}
