package org.lidsdown.admin.school;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogFilter;

/** What the pupils of a made-up school told. */
public final class InMemoryConcerns implements Concerns {
    private final Map<UUID, Arrived> all = new LinkedHashMap<>();
    private final List<Consumer<Arrived>> listeners = new CopyOnWriteArrayList<>();
    private final InMemoryIncidents incidents;
    private final Clock clock;

    InMemoryConcerns(InMemoryIncidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** An envelope arrives from a kiosk. */
    public Arrived arrive(Concern concern) {
        Arrived arrived;
        synchronized (this) {
            Instant first =
                    Optional.ofNullable(all.get(concern.id()))
                            .map(Arrived::first)
                            .orElse(clock.instant());
            arrived = new Arrived(concern, first, clock.instant(), Set.of());
            all.put(concern.id(), arrived);
        }
        listeners.forEach(listener -> listener.accept(arrived));
        return arrived;
    }

    @Override
    public synchronized List<Arrived> waiting() {
        return all.keySet().stream()
                .flatMap(id -> find(id).stream())
                .filter(Arrived::waits)
                .sorted(
                        Comparator.comparing((Arrived arrived) -> !arrived.concern().isUrgent())
                                .thenComparing(Arrived::first))
                .toList();
    }

    @Override
    public int waitingCount() {
        return waiting().size();
    }

    @Override
    public synchronized Optional<Arrived> find(UUID concern) {
        return Optional.ofNullable(all.get(concern))
                .map(a -> new Arrived(a.concern(), a.first(), a.latest(), incidentsOf(concern)));
    }

    private Set<IncidentRef> incidentsOf(UUID concern) {
        Set<IncidentRef> refs = new HashSet<>();
        incidents
                .lines(LogFilter.ALL, 0, 1000)
                .forEach(line -> {
                    for (Entry entry : incidents.find(line.ref()).orElseThrow().entries()) {
                        if (entry.act().equals(new Act.ConcernLinked(concern))) {
                            refs.add(line.ref());
                        }
                    }
                });
        return refs;
    }

    @Override
    public Runnable onArrival(Consumer<Arrived> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
