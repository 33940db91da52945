package org.lidsdown.store.intake;

import com.sun.net.httpserver.HttpExchange;

/** Shows the school's signed key list, which is no secret. */
final class KeysShown extends Desk {
    static final String PATH = "/keys";

    private final Doorkeeper doorkeeper;

    KeysShown(Doorkeeper doorkeeper) {
        super(doorkeeper, "GET");
        this.doorkeeper = doorkeeper;
    }

    @Override
    Answer answer(HttpExchange exchange, Sender sender) {
        return doorkeeper
                .keys()
                .map(list -> new Answer(200, list))
                .orElseGet(() -> new Answer(404, "This school has no keys yet."));
    }
}
