package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.store.database.Bytes;

/**
 * Takes one envelope and answers with the SHA-256 of what is now durable, and a receipt: 201 where
 * it is new, 200 where it was here already, 409 where another was here under its id, 400 where it
 * cannot be read. With any other answer than 200 and 201 the kiosk keeps it.
 */
final class HandedOver extends Desk {
    static final String PATH = "/concerns/";
    private static final String HASH = "X-Content-SHA256";
    private static final String WAITED = "X-Waited";
    private static final String RECEIPT = "X-Receipt";
    private static final int LARGEST = 64 * 1024;
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Keeper keeper;

    HandedOver(Keeper keeper, Doorkeeper doorkeeper) {
        super(doorkeeper, "POST");
        this.keeper = keeper;
    }

    @Override
    Answer answer(HttpExchange exchange, Sender sender) throws IOException {
        Optional<UUID> id = id(exchange.getRequestURI().getPath());
        if (id.isEmpty()) {
            return new Answer(400, "The address does not name an envelope.");
        }
        byte[] array = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (array.length > LARGEST) {
            return new Answer(413, "An envelope has at most 64 KiB.");
        }
        Bytes bytes = Bytes.of(array);
        if (!bytes.sha256().hex().equals(exchange.getRequestHeaders().getFirst(HASH))) {
            return new Answer(400, "The bytes that arrived are not those that were sent.");
        }
        Duration waited = waited(exchange.getRequestHeaders().getFirst(WAITED));
        return switch (keeper.keep(new Handed(id.get(), bytes, sender, waited))) {
            case Kept.New(String sha256, Receipt receipt) -> kept(exchange, 201, sha256, receipt);
            case Kept.Same(String sha256, Receipt receipt) -> kept(exchange, 200, sha256, receipt);
            case Kept.Different() -> new Answer(409, "Another envelope is here under this id.");
            case Kept.Unreadable() -> new Answer(400, "This is no envelope that can be read.");
        };
    }

    private static Answer kept(HttpExchange to, int status, String sha256, Receipt receipt) {
        to.getResponseHeaders().set(RECEIPT, receipt.text());
        return new Answer(status, sha256);
    }

    private static Duration waited(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,12}")) {
            return Duration.ZERO;
        }
        Duration waited = Duration.ofMillis(Long.parseLong(text));
        return waited.compareTo(LONGEST) > 0 ? LONGEST : waited;
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
