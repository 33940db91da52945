package org.lidsdown.admin.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.kiosks.KnownKiosk;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.domain.kiosks.Plan;

/** The kiosks as far as they live in memory. */
public final class InMemoryKiosks implements Kiosks {
    private final List<KnownKiosk> all = new ArrayList<>();
    private final Clock clock;

    InMemoryKiosks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<KnownKiosk> all() {
        return List.copyOf(all.reversed());
    }

    @Override
    public synchronized Optional<LastHeard> beside() {
        return Optional.of(heard(0));
    }

    private LastHeard heard(int waiting) {
        Heartbeat.Health health =
                new Heartbeat.Health(waiting, Duration.ofMinutes(waiting * 7L), 0, 12_000_000_000L);
        Heartbeat said = new Heartbeat(health, clock.instant(), Optional.empty(), Optional.empty());
        return new LastHeard(clock.instant(), said, false);
    }

    @Override
    public synchronized byte[] provision(Plan plan, String by) {
        String id = "k" + (all.size() + 1);
        all.add(
                new KnownKiosk(
                        id,
                        plan.name(),
                        "0".repeat(64),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(700)),
                        Optional.empty(),
                        all.isEmpty() ? Optional.of(heard(2)) : Optional.empty()));
        return "kiosk %s\n%s\n%s\n"
                .formatted(plan.name(), plan.pupils(), plan.staff())
                .getBytes(UTF_8);
    }

    @Override
    public synchronized boolean revoke(String id, String by) {
        return all.removeIf(kiosk -> kiosk.id().equals(id));
    }
}
