package org.lidsdown.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.lidsdown.domain.kiosks.Heartbeat;

/** Takes a kiosk's heartbeat, and answers what the kiosk should know. */
final class Hearing extends Desk {
    static final String PATH = "/heartbeat";
    private static final int LARGEST = 2_048;

    private final Doorkeeper doorkeeper;

    Hearing(Doorkeeper doorkeeper) {
        super(doorkeeper, "POST");
        this.doorkeeper = doorkeeper;
    }

    @Override
    Answer answer(HttpExchange exchange, Sender sender) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST || !isBinary(exchange)) {
            return new Answer(400, "This is no heartbeat.");
        }
        try {
            Heartbeat heartbeat = Heartbeat.read(new String(bytes, UTF_8));
            return new Answer(200, doorkeeper.hear(sender, heartbeat).text());
        } catch (IllegalArgumentException e) {
            return new Answer(400, "This is no heartbeat.");
        }
    }
}
