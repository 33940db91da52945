package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Failure;
import org.lidsdown.store.failure.StoreException;

/**
 * A console's call to its host.
 *
 * @param host under which name or address it finds the host
 * @param port at which port
 * @param tls what it shows, and whom it believes
 */
public record Call(String host, int port, SSLContext tls) {
    private static final int CONNECT_MS = 4_000;

    /** A connection on which the database speaks next, and what the host said before. */
    record Answered(SSLSocket socket, Greeting.Welcome welcome) {}

    /** Calls; where the host is not there, or does not let the console in, one plain sentence. */
    Answered answered() {
        SSLSocket socket = connected();
        try {
            shake(socket);
            return new Answered(socket, welcome(socket));
        } catch (StoreException e) {
            close(socket);
            throw e;
        } catch (IOException e) {
            close(socket);
            throw e instanceof SSLException ? turnedAway(e) : away(e);
        }
    }

    private SSLSocket connected() {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            Wires.set(socket);
            socket.setSoTimeout(Wires.GREETING_MS);
            return (SSLSocket) tls.getSocketFactory().createSocket(socket, host, port, true);
        } catch (IOException e) {
            close(socket);
            throw away(e);
        }
    }

    private void shake(SSLSocket socket) throws IOException {
        SSLParameters parameters = Wires.parameters(socket);
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        try {
            socket.startHandshake();
        } catch (SSLException e) {
            throw isAboutACertificate(e) ? stranger(e) : notATunnel(e);
        }
    }

    private static boolean isAboutACertificate(Exception failure) {
        @Nullable Throwable cause = failure;
        while (cause != null && !(cause instanceof CertificateException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private Greeting.Welcome welcome(SSLSocket socket) throws IOException {
        Optional<Greeting> greeting = Greeting.read(socket.getInputStream());
        if (greeting.isEmpty()) {
            throw notATunnel(null);
        }
        return switch (greeting.get()) {
            case Greeting.Welcome welcome -> welcome;
            case Greeting.Refused(Greeting.Reason reason) -> throw refused(reason);
        };
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StoreException("A connection to the host cannot be closed.", "close", e);
        }
    }

    private StoreException away(IOException cause) {
        String why =
                cause instanceof UnknownHostException
                        ? "No computer called %s is known in this network"
                        : "The host of the safety log (%s) does not answer";
        return new StoreException(
                why.formatted(host)
                        + ". Everything confirmed before is safe; what you typed is still here, and not in the log yet. Look whether the host is on and this computer is in the school's network; the program goes on by itself as soon as it can.",
                Failure.AWAY,
                cause);
    }

    private StoreException stranger(Exception cause) {
        return new StoreException(
                "Something else than this school's host answers at %s, or the host has another name now, so nothing was sent to it. Ask whoever looks after the host; a new file for this computer helps where the host was moved."
                        .formatted(host),
                "not-the-host",
                cause);
    }

    private StoreException notATunnel(@Nullable Exception cause) {
        return new StoreException(
                "What answers at %s, port %d, does not speak as this program does: it is another program, or another version of Lids Down. Nothing was sent to it."
                        .formatted(host, port),
                "not-a-tunnel",
                cause);
    }

    private static StoreException turnedAway(Exception cause) {
        return new StoreException(
                "The host does not believe this computer's file, so it was not let in; get another one from the host's Settings, under Other computers.",
                "turned-away",
                cause);
    }

    private static StoreException refused(Greeting.Reason reason) {
        String sentence =
                switch (reason) {
                    case UNKNOWN ->
                            "The host does not know this computer's file, so it was not let in; get another one from the host's Settings, under Other computers.";
                    case TAKEN_BACK ->
                            "This computer was taken out of use at the host, so it was not let in; what was written is safe there. If that is wrong, get another file from the host's Settings, under Other computers.";
                    case ENDED ->
                            "The time of this computer's file is over; get another one from the host's Settings, under Other computers.";
                    case FULL ->
                            "Too many consoles are open at the host; close one elsewhere and try again.";
                };
        return new StoreException(
                sentence, "refused-" + reason.name().toLowerCase(java.util.Locale.ROOT), null);
    }
}
