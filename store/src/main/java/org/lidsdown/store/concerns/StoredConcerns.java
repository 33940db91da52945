package org.lidsdown.store.concerns;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.kiosks.Receipt;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Head;
import org.lidsdown.store.chain.News;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.intake.Handed;
import org.lidsdown.store.intake.Keeper;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.intake.Sender;
import org.lidsdown.store.sealing.Seals;

/** What pupils told, in the log's database: every envelope once, and nothing ever changed. */
public final class StoredConcerns implements Concerns, Keeper, AutoCloseable {
    private static final int MOST_SET_ASIDE = 2_000;
    private static final String KIOSK = "kiosk";
    private static final int BURST_AFTER = 5;
    private static final Duration BURST_WITHIN = Duration.ofMinutes(10);

    private final Listeners listeners = new Listeners();
    private final Database database;
    private final Chain chain;
    private final Reading reading;
    private final Together<Arrival, Kept> together;
    private final Clock clock;

    /** The concerns in this database. */
    public StoredConcerns(Database database, Chain chain, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.reading = new Reading(seals);
        this.together = new Together<>(this::keepAll);
        this.clock = clock;
        database.know(ConcernMapper.class);
        chain.onNews(this::arrivedElsewhere);
    }

    private void arrivedElsewhere(News news) {
        for (String envelope : news.subjects(Deed.CONCERN_RECEIVED)) {
            listeners.tell(() ->
                    database.read(ConcernMapper.class, mapper -> mapper.concernIn(envelope))
                            .flatMap(concern -> find(UUID.fromString(concern))));
        }
    }

    @Override
    public Kept keep(Handed handed) {
        Arrival arrival = Arrival.of(handed, clock.millis());
        Kept kept = together.write(arrival);
        if (kept instanceof Kept.New) {
            listeners.tell(() -> arrival.label().map(Label::concern).flatMap(this::find));
        }
        return kept;
    }

    /** One transaction, however many arrived at the same time. */
    private List<Kept> keepAll(List<Arrival> arrivals) {
        return chain.write(writing -> {
            List<Kept> kept = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                kept.add(keep(writing, arrival));
            }
            return kept;
        });
    }

    private static Kept keep(Writing writing, Arrival arrival) {
        ConcernMapper mapper = writing.on(ConcernMapper.class);
        Optional<ThereRow> there = mapper.there(arrival.id().toString());
        if (there.filter(row -> row.sha256().equals(arrival.sha256())).isPresent()) {
            long entry = there.get().receivedSeq();
            return new Kept.Same(arrival.hex(), receipt(writing.entry(entry).orElseThrow()));
        }
        if (there.isPresent()) {
            setAside(writing, arrival, "OTHER_CONTENT");
            return new Kept.Different();
        }
        if (arrival.label().isEmpty()) {
            setAside(writing, arrival, "UNREADABLE");
            return new Kept.Unreadable();
        }
        Label label = arrival.label().get();
        ConcernRow row = arrival.row(label, standing(mapper, label), writing.next());
        mapper.insert(row.with(isOneOfMany(mapper, arrival, row)));
        note(writing, Deed.CONCERN_RECEIVED, arrival);
        return new Kept.New(arrival.hex(), receipt(writing.head()));
    }

    private static Receipt receipt(Head head) {
        return new Receipt(head.seq(), head.hash().hex());
    }

    private static boolean isOneOfMany(ConcernMapper mapper, Arrival arrival, ConcernRow row) {
        return !(arrival.handed().sender() instanceof Sender.BroughtIn)
                && mapper.others(row, row.toldMs() - BURST_WITHIN.toMillis()) >= BURST_AFTER;
    }

    private static String standing(ConcernMapper mapper, Label told) {
        String id = told.concern().toString();
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
                            arrival.handed().bytes()));
            note(writing, Deed.ENVELOPE_SET_ASIDE, arrival);
        }
    }

    private static void note(Writing writing, Deed deed, Arrival arrival) {
        writing.append(
                Draft.of(
                        deed,
                        arrival.id().toString(),
                        arrival.hex(),
                        arrival.sender().startsWith(KIOSK) ? arrival.sender() : KIOSK,
                        arrival.receivedMs()));
    }

    @Override
    public List<Arrived> waiting() {
        return database.read(ConcernMapper.class, ConcernMapper::waiting).stream()
                .flatMap(row -> reading.arrived(row, Set.of()).stream())
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
                                .flatMap(row -> reading.arrived(row, incidents(mapper, concern))));
    }

    private static Set<IncidentRef> incidents(ConcernMapper mapper, UUID concern) {
        return mapper.incidents(concern.toString()).stream()
                .map(IncidentRef::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Runnable onArrival(Consumer<Arrived> listener) {
        return listeners.add(listener);
    }

    /** Tells nobody anything more; before the database is closed. */
    @Override
    public void close() {
        listeners.close();
    }
}
