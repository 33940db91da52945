package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.lidsdown.store.certificates.Fingerprint;

/** Where whoever comes shows a certificate, and is greeted or turned away. */
final class Threshold {
    private final SSLContext tls;
    private final Guestbook book;
    private final Greeting.Welcome welcome;

    Threshold(SSLContext tls, Guestbook book, Greeting.Welcome welcome) {
        this.tls = tls;
        this.book = book;
        this.welcome = welcome;
    }

    /** The guest, where they may come in; the socket is closed where they may not. */
    Optional<Guest> met(Socket caller, boolean room) throws IOException {
        SSLSocket socket = secure(caller);
        Certificate[] shown = socket.getSession().getPeerCertificates();
        String fingerprint = Fingerprint.of(shown[0]);
        Optional<Greeting.Reason> refusal =
                book.refusal(fingerprint)
                        .or(() -> room ? Optional.empty() : Optional.of(Greeting.Reason.FULL));
        Greeting greeting = refusal.<Greeting>map(Greeting.Refused::new).orElse(welcome);
        socket.getOutputStream().write(greeting.line());
        socket.getOutputStream().flush();
        if (refusal.isPresent()) {
            socket.close();
            return Optional.empty();
        }
        socket.setSoTimeout(0);
        return Optional.of(new Guest(socket, fingerprint));
    }

    private SSLSocket secure(Socket caller) throws IOException {
        Wires.set(caller);
        caller.setSoTimeout(Wires.GREETING_MS);
        SSLSocket socket =
                (SSLSocket)
                        tls.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
        socket.setUseClientMode(false);
        SSLParameters parameters = Wires.parameters(socket);
        parameters.setNeedClientAuth(true);
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
