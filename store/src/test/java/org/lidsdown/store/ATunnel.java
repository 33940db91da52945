package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.figures.School;
import org.lidsdown.store.intake.Door;

/** A host with a console on another computer, as far as tests can tell: through TLS. */
final class ATunnel implements AutoCloseable {
    private static final School SCHOOL = new School(ALog.SCHOOL, false);

    private final Path folder;
    private Store host;
    private Door door;
    private int port;

    ATunnel(Path folder) {
        this.folder = folder;
        this.host = ALog.in(folder);
        this.door = host.elsewhere().tunnel(0, List.of());
    }

    Store host() {
        return host;
    }

    int port() {
        return door.port();
    }

    /** The file for a console of this name. */
    Path file(String name) {
        return written(name, host.elsewhere().consoles().provision(plan(name), SCHOOL, ALog.KHAN));
    }

    private ConsolePlan plan(String name) {
        return new ConsolePlan(name, "localhost:" + door.port());
    }

    Path written(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name + ".txt"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Path file, String name) throws Exception {
        return Files.readString(file, UTF_8)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    /** Opens the log with this file, and nobody is in. */
    static Store opened(Path file) {
        return Store.join(file, Clock.systemUTC(), ALog.EASY);
    }

    /** The same, and the coordinator is in. */
    static Store in(Path file) {
        Store store = opened(file);
        ALog.signedIn(store);
        return store;
    }

    /** The host's program ends, and is there again a moment later. */
    void comeBack() {
        goAway();
        comeAgain();
    }

    void comeAgain() {
        host = ALog.again(folder);
        door = host.elsewhere().tunnel(port, List.of());
    }

    void goAway() {
        port = door.port();
        door.close();
        host.close();
    }

    @Override
    public void close() {
        goAway();
    }
}
