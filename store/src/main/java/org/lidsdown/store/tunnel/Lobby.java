package org.lidsdown.store.tunnel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * All who were let in: shown out again when their certificate is taken back, and when they have
 * been silent for long in the middle of something, because others may be waiting for them.
 */
final class Lobby {
    private static final Logger LOGGER = System.getLogger(Lobby.class.getName());
    private static final int MOST = 200;
    private static final int PATIENCE_MS = 500;
    private static final int LONGEST_SILENCE = 45;

    private final Set<Guest> guests = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Guest> newcomers = new LinkedBlockingQueue<>();

    boolean hasRoom() {
        guests.removeIf(Guest::isClosed);
        return guests.size() < MOST;
    }

    void add(Guest guest) {
        guests.add(guest);
        newcomers.add(guest);
    }

    /** The next who came, where one comes soon. */
    Optional<Guest> next() throws InterruptedException {
        return Optional.ofNullable(newcomers.poll(PATIENCE_MS, TimeUnit.MILLISECONDS));
    }

    /** Once a second: shows those out who may not be here any longer. */
    void look(Guestbook book) {
        guests.removeIf(Guest::isClosed);
        if (!guests.isEmpty()) {
            Set<String> welcome = book.welcome();
            guests.stream()
                    .filter(guest ->
                            guest.tick() > LONGEST_SILENCE
                                    || !welcome.contains(guest.fingerprint()))
                    .forEach(Lobby::showOut);
        }
    }

    void showAllOut() {
        guests.forEach(Lobby::showOut);
        guests.clear();
    }

    private static void showOut(Guest guest) {
        try {
            guest.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "a console's connection was gone already");
        }
    }
}
