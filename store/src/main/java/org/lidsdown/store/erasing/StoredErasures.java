package org.lidsdown.store.erasing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.erasing.Asked;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.erasing.Erasing;
import org.lidsdown.domain.erasing.Erasing.Why;
import org.lidsdown.domain.erasing.Erasures;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.incidents.StoredIncidents;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.rights.Permits;

/** Erasing incidents by two people, in the log's database. */
public final class StoredErasures implements Erasures {
    private final Database database;
    private final Chain chain;
    private final StoredIncidents incidents;
    private final StoredPeople people;
    private final Permits permits;
    private final Clock clock;

    /** Erases incidents of this database. */
    public StoredErasures(
            Database database,
            Chain chain,
            StoredIncidents incidents,
            StoredPeople people,
            Permits permits,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.incidents = incidents;
        this.people = people;
        this.permits = permits;
        this.clock = clock;
        database.know(ErasureMapper.class);
    }

    @Override
    public Erasing ask(IncidentRef ref, Ground ground, String by) {
        Optional<Refusal> refusal =
                permits.refusal(Right.ASK_TO_ERASE, by).or(() -> unfit(ref, ground, by));
        if (refusal.isPresent()) {
            return new Erasing.Refused(refusal.get());
        }
        if (row(ref).isPresent()) {
            return new Erasing.NotYou(Why.ASKED_ALREADY);
        }
        String hands = database.read(ErasureMapper.class, m -> m.hands(ref.text())).orElseThrow();
        boolean agrees = isOneOf(Pair.of(hands), by);
        long now = clock.millis();
        AskedRow row =
                new AskedRow(
                        ref.text(),
                        ground.id(),
                        by,
                        now,
                        agrees ? by : null,
                        agrees ? now : null,
                        hands);
        chain.write(writing -> {
            ErasureMapper mapper = writing.on(ErasureMapper.class);
            mapper.delete(row.ref());
            mapper.insert(row);
            return author(by).note(writing, Deed.ERASURE_ASKED, row.ref(), ground.id());
        });
        return new Erasing.Waits(row.asked());
    }

    /** Why the incident cannot be erased as it stands, or is not theirs to speak of. */
    private Optional<Refusal> unfit(IncidentRef ref, Ground ground, String by) {
        Optional<Incident> incident = incidents.find(ref);
        if (incident.isEmpty()) {
            return Optional.of(new Refusal.NotYours());
        }
        Act act = new Act.Erased(by, ground);
        return incident.get().propose(act, by, clock.instant())
                        instanceof Outcome.Refused(Refusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    @Override
    public Erasing agree(IncidentRef ref, String by) {
        Optional<AskedRow> found = row(ref);
        if (found.isEmpty()) {
            return new Erasing.NotYou(Why.NOT_ASKED);
        }
        AskedRow row = found.get();
        Pair pair = Pair.of(row.hands());
        if (permits.refusal(Right.AGREE_TO_ERASE, by).isPresent() || !isOneOf(pair, by)) {
            return new Erasing.NotYou(pair.why());
        }
        String first = row.agreedBy();
        if (first == null) {
            return agreedFirst(ref, by);
        }
        if (first.equals(by)) {
            return new Erasing.NotYou(Why.SAME_PERSON);
        }
        return role(first).equals(role(by))
                ? new Erasing.NotYou(pair.why())
                : erase(row.asked(), first, by);
    }

    private Erasing agreedFirst(IncidentRef ref, String by) {
        Author author = author(by);
        chain.write(writing -> {
            writing.on(ErasureMapper.class).agree(ref.text(), by, author.nowMs());
            return author.note(writing, Deed.ERASURE_AGREED, ref.text(), "");
        });
        return new Erasing.Waits(row(ref).orElseThrow().asked());
    }

    private Erasing erase(Asked asked, String first, String by) {
        Act.Erased act = new Act.Erased(first, asked.ground());
        return switch (incidents.erase(asked.ref(), act, by)) {
            case Appending.Refused(Refusal refusal) -> new Erasing.Refused(refusal);
            case Appending.SomebodyWroteFirst _ -> erase(asked, first, by);
            case Appending.Appended _ -> {
                chain.write(writing -> forget(writing, asked.ref()));
                yield new Erasing.Done(
                        disposals().stream()
                                .filter(disposal -> disposal.ref().equals(asked.ref()))
                                .findFirst()
                                .orElseThrow());
            }
        };
    }

    private static IncidentRef forget(Writing writing, IncidentRef ref) {
        writing.on(ErasureMapper.class).delete(ref.text());
        return ref;
    }

    @Override
    public void refuse(IncidentRef ref, String by) {
        permits.check(Right.ASK_TO_ERASE, by);
        if (row(ref).filter(this::mayKnow).isPresent()) {
            chain.write(writing -> {
                forget(writing, ref);
                return author(by).note(writing, Deed.ERASURE_REFUSED, ref.text(), "");
            });
        }
    }

    @Override
    public List<Asked> asked() {
        return rows().stream().filter(this::mayKnow).map(AskedRow::asked).toList();
    }

    @Override
    public List<Disposal> disposals() {
        return database.read(ErasureMapper.class, ErasureMapper::disposals).stream()
                .filter(row -> mayKnow(row.hands()))
                .map(DisposalRow::disposal)
                .toList();
    }

    private Optional<AskedRow> row(IncidentRef ref) {
        return rows().stream().filter(row -> row.ref().equals(ref.text())).findFirst();
    }

    private List<AskedRow> rows() {
        long since = clock.millis() - Asked.LAPSES_AFTER.toMillis();
        return database.read(ErasureMapper.class, mapper -> mapper.since(since));
    }

    private boolean mayKnow(AskedRow row) {
        return mayKnow(row.hands());
    }

    /** Of what is in the hands of safeguarding staff all who read it; of the rest only the pair. */
    private boolean mayKnow(String hands) {
        boolean ours = hands.equals(KeyGroup.SAFEGUARDING.id()) && permits.has(Right.READ);
        return ours || permits.whoIsIn().map(me -> isOneOf(Pair.of(hands), me)).orElse(true);
    }

    private boolean isOneOf(Pair pair, String id) {
        return role(id).filter(pair.roles()::contains).isPresent();
    }

    private Optional<Role> role(String id) {
        return people.present(id).map(Staff::role);
    }

    private Author author(String by) {
        return new Author(by, clock.millis());
    }
}
