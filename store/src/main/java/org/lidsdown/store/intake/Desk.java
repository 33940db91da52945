package org.lidsdown.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.lidsdown.store.certificates.Fingerprint;
import org.lidsdown.store.failure.StoreException;

/** One of the things that kiosks may ask for: looks who asks, and answers in a few plain words. */
abstract class Desk implements HttpHandler {
    private static final Logger LOGGER = System.getLogger(Desk.class.getName());
    private static final String BINARY = "application/octet-stream";

    private final Doorkeeper doorkeeper;
    private final String method;

    /** Answers requests of this method from whom this doorkeeper knows. */
    Desk(Doorkeeper doorkeeper, String method) {
        this.doorkeeper = doorkeeper;
        this.method = method;
    }

    /** A status and a few words. */
    record Answer(int status, String words) {}

    @Override
    public final void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = admitted(exchange);
            byte[] words = answer.words().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), words.length);
            exchange.getResponseBody().write(words);
        }
    }

    private Answer admitted(HttpExchange exchange) throws IOException {
        try {
            Optional<Sender> sender = sender(exchange);
            if (sender.isEmpty()) {
                return new Answer(403, "This kiosk's certificate was taken back, or is unknown.");
            }
            if (!exchange.getRequestMethod().equals(method)) {
                return new Answer(405, "Envelopes are posted here, and nothing can be read.");
            }
            return answer(exchange, sender.get());
        } catch (StoreException e) {
            LOGGER.log(Level.WARNING, "a kiosk could not be answered: {0}", e.code());
            return new Answer(503, "The safety log cannot do this now; try again later.");
        }
    }

    /** What this asker gets. */
    abstract Answer answer(HttpExchange exchange, Sender sender) throws IOException;

    private Optional<Sender> sender(HttpExchange exchange) {
        if (!(exchange instanceof HttpsExchange secure)) {
            return Optional.of(new Sender.Beside());
        }
        try {
            Certificate[] shown = secure.getSSLSession().getPeerCertificates();
            return doorkeeper.known(Fingerprint.of(shown[0]));
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    /** Whether this was posted as no web page can post to another's address unasked. */
    static boolean isBinary(HttpExchange exchange) {
        return BINARY.equals(exchange.getRequestHeaders().getFirst("Content-Type"));
    }
}
