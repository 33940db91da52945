package org.lidsdown.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.lidsdown.store.engine.Engine;

/** Makes connections as the engine makes them. */
final class Connections extends UnpooledDataSource {
    private static final int MOST = 40;

    private final Engine engine;

    private Connections(Engine engine) {
        super(engine.driver(), engine.url(), engine.properties());
        this.engine = engine;
    }

    /** Those of this engine, kept for those who ask next. */
    static PooledDataSource pool(Engine engine) {
        PooledDataSource pool = new PooledDataSource(new Connections(engine));
        pool.setPoolMaximumActiveConnections(MOST);
        pool.setPoolMaximumIdleConnections(MOST);
        if (engine.isRemote()) {
            pool.setPoolPingEnabled(true);
            pool.setPoolPingQuery("SELECT 1");
            pool.setPoolPingConnectionsNotUsedFor(0);
        }
        return pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return engine.connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return engine.connect();
    }
}
