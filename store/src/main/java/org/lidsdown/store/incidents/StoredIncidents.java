package org.lidsdown.store.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Entry;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.incident.LogFilter;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.walk.Course;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.counted.Counted;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.days.StoredCalendar;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.ScopeKey;
import org.lidsdown.store.people.NamedPupils;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.rights.Permits;
import org.lidsdown.store.sealing.Seals;
import org.lidsdown.store.signin.Happenings;

/** The incidents in the log's database: their entries in the chain, their facts beside them. */
public final class StoredIncidents implements Incidents, AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Database database;
    private final Chain chain;
    private final StoredEditions editions;
    private final StoredCalendar calendar;
    private final Seals seals;
    private final Gate gate;
    private final EntryWords words;
    private final Handing handing;
    private final Telling telling;
    private final Catalogue catalogue;
    private final Reckoning reckoning = new Reckoning();
    private final Clock clock;

    /** What incidents are taken along, and by whom. */
    public record Rules(StoredEditions editions, StoredCalendar calendar, Permits permits) {}

    /** The incidents in this database. */
    public StoredIncidents(Database database, Chain chain, Rules rules, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.editions = rules.editions();
        this.calendar = rules.calendar();
        this.gate = new Gate(rules.permits(), new StoredPeople(database));
        this.seals = seals;
        this.words = new EntryWords(seals);
        this.handing = new Handing(seals);
        this.telling = new Telling(editions, words::entry);
        this.catalogue = new Catalogue(database, words);
        this.clock = clock;
        database.know(IncidentMapper.class);
        database.know(FactMapper.class);
        Counted.know(database);
        NamedPupils.know(database);
    }

    @Override
    public Outcome open(String about, List<UUID> concerns, String by) {
        Optional<Refusal> refusal = gate.refusal(Right.OPEN, by);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Instant now = now();
        KeyGroup hands = seals.opensFirst();
        LocalDate today = now.atZone(ZONE).toLocalDate();
        Course course = editions.inForce(today);
        return chain.write(writing -> {
            IncidentMapper mapper = writing.on(IncidentMapper.class);
            String year = SchoolCalendar.schoolYear(today);
            IncidentRef ref = IncidentRef.of(year, mapper.nextNumber(year));
            Outcome outcome = Incident.open(course, ref, about, by, now);
            return outcome instanceof Outcome.Accepted(Entry first, Incident opened)
                    ? keep(writing, first, new Opening(by, now).whole(opened, concerns, hands))
                    : outcome;
        });
    }

    /** Keeps an incident that was lived elsewhere: all its entries, as they were written there. */
    public void bringIn(Incident lived) {
        chain.write(writing -> keep(writing, lived.entries().getFirst(), lived));
    }

    private Outcome keep(Writing writing, Entry first, Incident opened) {
        ScopeKey key = words.first(writing, opened.ref(), opened.keeping().hands());
        List<Draft> drafts =
                opened.entries().stream().map(entry -> EntryWords.draft(key, entry)).toList();
        Beginning beginning = new Beginning(writing.next(), drafts.getFirst().sealed());
        drafts.forEach(writing::append);
        Reckoned reckoned = Reckoned.of(opened, beginning, calendar.inForce());
        FactTables.insert(writing.on(FactMapper.class), reckoned.facts());
        Counted.change(writing, Map.of(), reckoned.counted());
        return new Outcome.Accepted(first, opened);
    }

    @Override
    public Optional<Incident> find(IncidentRef ref) {
        List<StoredEntry> stored = isSeen(ref) ? chain.entries(ref) : List.of();
        return stored.isEmpty() ? Optional.empty() : Optional.of(telling.incident(stored));
    }

    private boolean isSeen(IncidentRef ref) {
        return Sight.of(seals).sees(database, ref);
    }

    /**
     * Two agreed, so everything that an incident says is erased: the one way in which it can be.
     */
    public Appending erase(IncidentRef ref, Act.Erased act, String by) {
        return written(telling.incident(chain.entries(ref)), act, by);
    }

    @Override
    public Appending append(Incident seen, Act act, String by) {
        return gate.refusal(act, by)
                .<Appending>map(Appending.Refused::new)
                .orElseGet(() -> written(seen, act, by));
    }

    private Appending written(Incident seen, Act act, String by) {
        return switch (seen.propose(act, by, now())) {
            case Outcome.Refused(Refusal refusal) -> new Appending.Refused(refusal);
            case Outcome.Accepted(Entry entry, Incident longer) ->
                    chain.write(writing -> append(writing, seen, entry, longer))
                            ? new Appending.Appended(longer)
                            : find(seen.ref())
                                    .<Appending>map(Appending.SomebodyWroteFirst::new)
                                    .orElseGet(() -> new Appending.Refused(new Refusal.NotYours()));
        };
    }

    /** Whether this person's role may take anything out of the log; nobody's who is not known. */
    public boolean mayExport(String by) {
        return gate.mayExport(by);
    }

    private boolean append(Writing writing, Incident seen, Entry entry, Incident longer) {
        SchoolCalendar days = calendar.inForce();
        Reckoned before = reckoning.of(seen, days);
        Reckoned after = reckoning.of(longer, days);
        boolean first = update(writing.on(IncidentMapper.class), before.facts(), after.facts());
        if (first) {
            handing.before(writing, entry, longer);
            writing.append(words.draft(writing, entry));
            handing.after(writing, entry, longer);
            FactTables.change(writing.on(FactMapper.class), before.facts(), after.facts());
            Counted.change(writing, before.counted(), after.counted());
            tell(writing, entry);
        }
        return first;
    }

    /** The lead and the head must hear of it, whoever wrote it. */
    private static void tell(Writing writing, Entry entry) {
        if (entry.act() instanceof Act.ImageryTold) {
            Author author = new Author(entry.by(), entry.when().toEpochMilli());
            Happenings.note(writing, Happening.Kind.IMAGERY_TOLD, entry.incident().text(), author);
        }
    }

    /** False where the incident has other entries than were seen. */
    private static boolean update(IncidentMapper mapper, Projection before, Projection after) {
        IncidentRow row = after.incident();
        int seen = before.incident().entries();
        boolean onlyLonger = before.incident().equals(row.withEntries(seen));
        int updated = onlyLonger ? mapper.lengthen(row.ref(), seen) : mapper.update(row, seen);
        return updated == 1;
    }

    /**
     * Forgets every word that was opened, because other keys open now, or none; the list begins to
     * open them again by itself.
     */
    public void forgetWords() {
        catalogue.clear();
    }

    /** Reads nothing more ahead; before the database is closed. */
    @Override
    public void close() {
        catalogue.close();
    }

    @Override
    public List<LogLine> lines(LogFilter filter, int from, int count) {
        return catalogue.lines(filter, from, count);
    }

    @Override
    public int count(LogFilter filter) {
        return catalogue.count(filter);
    }

    @Override
    public List<LogLine> due(LocalDate until, int most) {
        return catalogue.due(until, most);
    }

    @Override
    public Map<PupilId, String> names(IncidentRef ref) {
        return NamedPupils.of(database, seals, ref);
    }

    @Override
    public int asInstigator(PupilId pupil, IncidentRef besides, int months) {
        long since = now().atZone(ZONE).minusMonths(months).toInstant().toEpochMilli();
        return database.read(
                IncidentMapper.class,
                mapper -> mapper.asInstigator(pupil.code(), besides.text(), since));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
