package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLServerSocketFactory;
import org.apache.derby.drda.NetworkServerControl;

/** The database's own server, which speaks to whoever is in the lobby and listens nowhere. */
final class DerbyServer implements AutoCloseable {
    private static final String MODE = "derby.drda.sslMode";
    private static final int NO_PORT = 1_527;
    private static final long LONGEST_START_SECONDS = 30;

    private final InnerDoor door;

    private DerbyServer(InnerDoor door) {
        this.door = door;
    }

    static DerbyServer in(Lobby lobby) throws Exception {
        InnerDoor door = new InnerDoor(lobby);
        Doors doors = new Doors(door);
        System.setProperty(MODE, "basic");
        try {
            return Lent.lend(doors, () -> started(doors));
        } finally {
            System.clearProperty(MODE);
        }
    }

    private static DerbyServer started(Doors doors) throws Exception {
        new NetworkServerControl(InetAddress.getLoopbackAddress(), NO_PORT).start(null);
        if (!doors.taken.await(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the database's server does not start");
        }
        return new DerbyServer(doors.door);
    }

    /** Gives the one door, whatever is asked for. */
    private static final class Doors extends SSLServerSocketFactory {
        private final CountDownLatch taken = new CountDownLatch(1);
        private final InnerDoor door;

        Doors(InnerDoor door) {
            this.door = door;
        }

        private ServerSocket take() {
            taken.countDown();
            return door;
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            return take();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            return take();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            return take();
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

    /** Lets nobody in any more; the server ends by itself soon after. */
    @Override
    public void close() throws IOException {
        door.close();
    }
}
