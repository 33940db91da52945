package org.lidsdown.store.tunnel;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;

/**
 * The connection of one who was let in, as the database's server sees it. It knows how long the
 * other side has been silent though it is its turn to speak.
 */
final class Guest extends Socket {
    private static final byte[] COMMAND = {'C', 'M', 'D', ':'};

    private final SSLSocket socket;
    private final String fingerprint;
    private volatile boolean theirTurn = true;
    private final AtomicInteger silent = new AtomicInteger();

    Guest(SSLSocket socket, String fingerprint) {
        this.socket = socket;
        this.fingerprint = fingerprint;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** One second more has passed; says for how many the other side has been silent. */
    int tick() {
        return theirTurn ? silent.incrementAndGet() : 0;
    }

    private void spoke(boolean theirTurnNow) {
        silent.set(0);
        theirTurn = theirTurnNow;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Questions(socket.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(socket.getOutputStream()) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                spoke(true);
            }
        };
    }

    /** What the guest says; whoever begins with a command to the server itself is not heard. */
    private final class Questions extends FilterInputStream {
        private int seen;

        Questions(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            spoke(false);
            for (int i = 0; i < count && seen < COMMAND.length; i++) {
                seen = bytes[from + i] == COMMAND[seen] ? seen + 1 : Integer.MAX_VALUE;
            }
            return seen == COMMAND.length ? -1 : count;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @Override
    public boolean isClosed() {
        return socket.isClosed();
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected();
    }

    @Override
    public InetAddress getInetAddress() {
        return socket.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getPort() {
        return socket.getPort();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public void setKeepAlive(boolean on) {
        // it was set, and finer, when the guest came
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // always
    }

    @Override
    public void setSoTimeout(int milliseconds) throws SocketException {
        socket.setSoTimeout(milliseconds);
    }

    @Override
    public String toString() {
        return "a console";
    }
}
