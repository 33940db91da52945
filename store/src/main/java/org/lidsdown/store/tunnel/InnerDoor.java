package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Optional;
import javax.net.ssl.SSLServerSocket;

/**
 * Where the database's server waits for guests: it has no port, and nobody comes in but from the
 * lobby.
 */
final class InnerDoor extends SSLServerSocket {
    private final Lobby lobby;
    private volatile boolean shut;

    InnerDoor(Lobby lobby) throws IOException {
        this.lobby = lobby;
    }

    @Override
    public Socket accept() throws IOException {
        try {
            while (!shut) {
                Optional<Guest> guest = lobby.next();
                if (guest.isPresent()) {
                    return guest.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SocketException("closed");
    }

    @Override
    public void close() throws IOException {
        shut = true;
        super.close();
    }

    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public String[] getEnabledProtocols() {
        return new String[] {"TLSv1.3"};
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {
        // the guests have come by TLS 1.3 already
    }

    @Override
    public String[] getSupportedProtocols() {
        return getEnabledProtocols();
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return new String[0];
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {
        // as above
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return new String[0];
    }

    @Override
    public void setNeedClientAuth(boolean need) {
        // always
    }

    @Override
    public boolean getNeedClientAuth() {
        return true;
    }

    @Override
    public void setWantClientAuth(boolean want) {
        // always
    }

    @Override
    public boolean getWantClientAuth() {
        return false;
    }

    @Override
    public void setUseClientMode(boolean client) {
        // never
    }

    @Override
    public boolean getUseClientMode() {
        return false;
    }

    @Override
    public void setEnableSessionCreation(boolean create) {
        // as it is
    }

    @Override
    public boolean getEnableSessionCreation() {
        return true;
    }
}
