package org.lidsdown.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.failure.StoreException;

/**
 * Takes one envelope and answers with the SHA-256 of what is now durable: 201 where it is new, 200
 * where it was here already, 409 where another was here under its id, 400 where it cannot be read.
 * With any other answer than 200 and 201 the kiosk keeps it.
 */
final class HandedOver implements HttpHandler {
    static final String PATH = "/concerns/";
    private static final Logger LOGGER = System.getLogger(HandedOver.class.getName());
    private static final String HASH = "X-Content-SHA256";
    private static final int LARGEST = 64 * 1024;

    private final Keeper keeper;

    HandedOver(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] words = answer.words().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), words.length);
            exchange.getResponseBody().write(words);
        }
    }

    private record Answer(int status, String words) {}

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return new Answer(405, "Envelopes are posted here, and nothing can be read.");
        }
        Optional<UUID> id = id(exchange.getRequestURI().getPath());
        if (id.isEmpty()) {
            return new Answer(400, "The address does not name an envelope.");
        }
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new Answer(413, "An envelope has at most 64 KiB.");
        }
        if (!Bytes.of(bytes).sha256().hex().equals(exchange.getRequestHeaders().getFirst(HASH))) {
            return new Answer(400, "The bytes that arrived are not those that were sent.");
        }
        return keep(id.get(), bytes);
    }

    private Answer keep(UUID id, byte[] bytes) {
        try {
            return switch (keeper.keep(id, bytes)) {
                case Kept.New(String sha256) -> new Answer(201, sha256);
                case Kept.Same(String sha256) -> new Answer(200, sha256);
                case Kept.Different() -> new Answer(409, "Another envelope is here under this id.");
                case Kept.Unreadable() -> new Answer(400, "This is no envelope that can be read.");
            };
        } catch (StoreException e) {
            LOGGER.log(Level.WARNING, "an envelope could not be kept: {0}", e.code());
            return new Answer(503, "The safety log cannot keep it now; send it again later.");
        }
    }

    private static Optional<UUID> id(String path) {
        String name = path.substring(PATH.length());
        try {
            UUID id = UUID.fromString(name);
            return id.toString().equals(name) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
