package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.lidsdown.store.engine.Engine;
import org.lidsdown.store.engine.MachineAccounts;
import org.lidsdown.store.failure.StoreException;

/** The host's Derby, from another computer through the tunnel. */
public final class FarDerby implements Engine {
    private static final int LONGEST_ANSWER_MS = 90_000;

    private final Call call;
    private final int tables;

    /**
     * Reaches the host by this call, where its tables are made by so many numbered files, as they
     * are known here.
     */
    public FarDerby(Call call, int tables) {
        this.call = call;
        this.tables = tables;
    }

    @Override
    public String dialect() {
        return "derby";
    }

    @Override
    public String driver() {
        return "org.apache.derby.jdbc.ClientDriver";
    }

    @Override
    public String url() {
        return "the host " + call.host();
    }

    @Override
    public Properties properties() {
        return new Properties();
    }

    @Override
    public Connection make() {
        throw new IllegalStateException("no database is made through the tunnel");
    }

    @Override
    public Connection start() throws SQLException {
        return connect();
    }

    @Override
    public Connection connect() throws SQLException {
        Call.Answered answered = call.answered();
        try {
            check(answered.welcome());
            Connection connection = Lent.lend(new One(answered.socket()), () -> login(answered));
            answered.socket().setSoTimeout(LONGEST_ANSWER_MS);
            return connection;
        } catch (SQLException | RuntimeException e) {
            close(answered.socket());
            throw e;
        } catch (Exception e) {
            close(answered.socket());
            throw new SQLException("cut", "08006", e);
        }
    }

    private void check(Greeting.Welcome welcome) {
        if (welcome.tables() > tables) {
            throw version("a newer", "install the host's version here");
        }
        if (welcome.tables() < tables) {
            throw version("an older", "install this version on the host, or the host's here");
        }
    }

    private static StoreException version(String which, String todo) {
        return new StoreException(
                "The host runs %s version of Lids Down than this computer, so nothing was opened; %s."
                        .formatted(which, todo),
                "other-version",
                null);
    }

    private Connection login(Call.Answered answered) throws SQLException {
        Properties said = new Properties();
        said.setProperty("user", MachineAccounts.CONSOLE);
        said.setProperty("password", answered.welcome().secret());
        said.setProperty("ssl", "peerAuthentication");
        String database = "jdbc:derby://host:1/" + answered.welcome().database();
        Connection connection = DriverManager.getConnection(database, said);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SCHEMA app");
        }
        return connection;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StoreException("A connection to the host cannot be closed.", "close", e);
        }
    }

    /** The database is the host's: nothing is stopped from here. */
    @Override
    public void stop() {}

    @Override
    public void unmake() {}

    @Override
    public boolean isBehindAHost() {
        return true;
    }

    @Override
    public long bytes(Connection connection) {
        return 0;
    }

    @Override
    public long bytes(Connection connection, String table) {
        return 0;
    }

    /** The host looks after its own tables. */
    @Override
    public boolean isWhole(Connection connection, String table) {
        return true;
    }

    /** Gives the one socket that is connected already, whatever is asked for. */
    private static final class One extends SSLSocketFactory {
        private final SSLSocket socket;

        One(SSLSocket socket) {
            this.socket = socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
            return socket;
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return socket;
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
            return socket;
        }

        @Override
        public Socket createSocket(Socket under, String host, int port, boolean close) {
            return socket;
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return new String[0];
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return new String[0];
        }
    }
}
