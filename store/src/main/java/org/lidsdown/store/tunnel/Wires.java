package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import jdk.net.ExtendedSocketOptions;

/** How both ends of the tunnel set their sockets. */
final class Wires {
    /** So long a greeting may take, in milliseconds. */
    static final int GREETING_MS = 10_000;

    private static final String[] NOTHING_OLDER = {"TLSv1.3"};
    private static final Map<SocketOption<Integer>, Integer> IS_ANYBODY_THERE =
            Map.of(
                    ExtendedSocketOptions.TCP_KEEPIDLE, 5,
                    ExtendedSocketOptions.TCP_KEEPINTERVAL, 2,
                    ExtendedSocketOptions.TCP_KEEPCOUNT, 4);

    private Wires() {}

    /**
     * Nothing waits for more to be sent: each answer of the database is several small pieces, and
     * would take 44 milliseconds more each time. A computer that is gone is noticed within seconds.
     */
    static void set(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        for (Map.Entry<SocketOption<Integer>, Integer> option : IS_ANYBODY_THERE.entrySet()) {
            if (socket.supportedOptions().contains(option.getKey())) {
                socket.setOption(option.getKey(), option.getValue());
            }
        }
    }

    /** TLS 1.3, and nothing older. */
    static SSLParameters parameters(SSLSocket socket) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(NOTHING_OLDER);
        return parameters;
    }
}
