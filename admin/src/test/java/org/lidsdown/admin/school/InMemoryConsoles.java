package org.lidsdown.admin.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.consoles.ConsolePlan;
import org.lidsdown.domain.consoles.Consoles;
import org.lidsdown.domain.consoles.KnownConsole;
import org.lidsdown.domain.figures.School;

/** The other computers as far as they live in memory. */
public final class InMemoryConsoles implements Consoles {
    private final List<KnownConsole> all = new ArrayList<>();
    private final Clock clock;
    private Duration lasts = Duration.ofDays(1_000);

    InMemoryConsoles(Clock clock) {
        this.clock = clock;
    }

    /** How long the next one's file serves. */
    public void lasting(Duration next) {
        lasts = next;
    }

    @Override
    public synchronized List<KnownConsole> all() {
        return List.copyOf(all.reversed());
    }

    @Override
    public synchronized byte[] provision(ConsolePlan plan, School school, String by) {
        all.add(
                new KnownConsole(
                        "c" + (all.size() + 1),
                        plan.name(),
                        "0".repeat(64),
                        clock.instant(),
                        clock.instant().plus(lasts),
                        Optional.empty()));
        return ("console " + plan.name() + " of " + school.name()).getBytes(UTF_8);
    }

    @Override
    public synchronized boolean revoke(String id, String by) {
        return all.removeIf(console -> console.id().equals(id));
    }
}
