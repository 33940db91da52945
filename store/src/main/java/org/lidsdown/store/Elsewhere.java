package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lidsdown.domain.consoles.Consoles;
import org.lidsdown.domain.consoles.Others;
import org.lidsdown.domain.figures.School;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.engine.Guests;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.intake.Door;
import org.lidsdown.store.tunnel.Greeting;
import org.lidsdown.store.tunnel.Tunnel;

/** Other computers that work with the same log: who may, how they come in, and what they write. */
public final class Elsewhere implements Others {
    private final Ground ground;
    private final Parts parts;

    Elsewhere(Ground ground, Parts parts) {
        this.ground = ground;
        this.parts = parts;
    }

    /** The consoles on other computers. */
    public Consoles consoles() {
        return parts.consoles;
    }

    /**
     * Lets the known consoles of other computers in, which find this one under its own names and
     * addresses and under these; port 0 takes any that is free.
     */
    public Door tunnel(int port, Collection<String> names) {
        Guests guests = ground.database().guests().orElseThrow(Elsewhere::outOfReach);
        ground.chain().share();
        Greeting.Welcome welcome =
                new Greeting.Welcome(
                        Database.newestMigration(), guests.database(), guests.secret());
        return Tunnel.open(welcome, parts.consoles, parts.kiosks.tls(names), port);
    }

    private static StoreException outOfReach() {
        return new StoreException(
                "The tables of this log are kept by a database server of their own, which consoles on other computers cannot reach through this program; everything else works.",
                "no-tunnel",
                null);
    }

    @Override
    public Runnable onNews(Consumer<Set<IncidentRef>> listener) {
        return ground.chain()
                .onNews(news ->
                        listener.accept(
                                news.items().stream()
                                        .flatMap(item -> item.incident().stream())
                                        .collect(Collectors.toSet())));
    }

    @Override
    public Runnable onReach(Consumer<Optional<String>> listener) {
        return ground.chain().onReach(listener);
    }

    /** Whose log is opened with such a file. */
    public static School schoolIn(Path file, Clock clock) {
        return ConsoleFile.read(file, clock).named().school();
    }
}
