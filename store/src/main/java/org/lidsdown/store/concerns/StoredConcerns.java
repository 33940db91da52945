package org.lidsdown.store.concerns;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.intake.Keeper;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.sealing.Seals;

/** What pupils told, in the log's database: every envelope once, and nothing ever changed. */
public final class StoredConcerns implements Concerns, Keeper {
    private static final Logger LOGGER = System.getLogger(StoredConcerns.class.getName());
    private static final int MOST_SET_ASIDE = 2_000;
    private static final String KIOSK = "kiosk";

    private final List<Consumer<Arrived>> listeners = new CopyOnWriteArrayList<>();
    private final Database database;
    private final Chain chain;
    private final Seals seals;
    private final Clock clock;

    /** The concerns in this database. */
    public StoredConcerns(Database database, Chain chain, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
        database.know(ConcernMapper.class);
    }

    @Override
    public Kept keep(UUID envelope, byte[] bytes) {
        Arrival arrival = Arrival.of(envelope, Bytes.of(bytes), clock.millis(), seals);
        Kept kept = chain.write(writing -> keep(writing, arrival));
        if (kept instanceof Kept.New) {
            arrival.concern().map(Concern::id).flatMap(this::find).ifPresent(this::tell);
        }
        return kept;
    }

    private static Kept keep(Writing writing, Arrival arrival) {
        ConcernMapper mapper = writing.on(ConcernMapper.class);
        Optional<Bytes> there = mapper.hash(arrival.id().toString());
        if (there.filter(arrival.sha256()::equals).isPresent()) {
            return new Kept.Same(arrival.hex());
        }
        if (there.isPresent()) {
            setAside(writing, arrival, "OTHER_CONTENT");
            return new Kept.Different();
        }
        if (arrival.concern().isEmpty()) {
            setAside(writing, arrival, "UNREADABLE");
            return new Kept.Unreadable();
        }
        Concern told = arrival.concern().get();
        mapper.insert(arrival.row(told, standing(mapper, told), writing.next()));
        note(writing, Deed.CONCERN_RECEIVED, arrival);
        return new Kept.New(arrival.hex());
    }

    private static String standing(ConcernMapper mapper, Concern told) {
        String id = told.id().toString();
        if (told.step() <= mapper.latestStep(id)) {
            return "OVERTAKEN";
        }
        mapper.overtake(id);
        return mapper.incidents(id).isEmpty() ? "WAITING" : "LINKED";
    }

    private static void setAside(Writing writing, Arrival arrival, String reason) {
        ConcernMapper mapper = writing.on(ConcernMapper.class);
        if (mapper.isSetAside(arrival.sha256()) == 0 && mapper.countSetAside() < MOST_SET_ASIDE) {
            mapper.setAside(
                    new AsideRow(
                            arrival.sha256(),
                            arrival.id().toString(),
                            arrival.receivedMs(),
                            reason,
                            arrival.bytes()));
            note(writing, Deed.ENVELOPE_SET_ASIDE, arrival);
        }
    }

    private static void note(Writing writing, Deed deed, Arrival arrival) {
        writing.append(
                Draft.of(
                        deed, arrival.id().toString(), arrival.hex(), KIOSK, arrival.receivedMs()));
    }

    private void tell(Arrived arrived) {
        for (Consumer<Arrived> listener : listeners) {
            try {
                listener.accept(arrived);
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, "a listener to arrivals failed: {0}", e.getClass());
            }
        }
    }

    @Override
    public List<Arrived> waiting() {
        return database.read(ConcernMapper.class, ConcernMapper::waiting).stream()
                .map(row -> arrived(row, Set.of()))
                .toList();
    }

    @Override
    public int waitingCount() {
        return database.read(ConcernMapper.class, ConcernMapper::waitingCount);
    }

    @Override
    public Optional<Arrived> find(UUID concern) {
        return database.read(
                ConcernMapper.class,
                mapper ->
                        mapper.latest(concern.toString())
                                .map(row -> arrived(row, incidents(mapper, concern))));
    }

    private static Set<IncidentRef> incidents(ConcernMapper mapper, UUID concern) {
        return mapper.incidents(concern.toString()).stream()
                .map(IncidentRef::new)
                .collect(Collectors.toSet());
    }

    private Arrived arrived(LatestRow row, Set<IncidentRef> incidents) {
        Instant latest = Instant.ofEpochMilli(row.receivedMs());
        return new Arrived(
                seals.told(Envelope.read(row.sealed().array()), latest),
                Instant.ofEpochMilli(row.firstMs()),
                latest,
                incidents);
    }

    @Override
    public Runnable onArrival(Consumer<Arrived> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
