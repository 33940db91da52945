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
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
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
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.sealing.Seals;
import org.lidsdown.store.signin.Happenings;

/** The incidents in the log's database: their entries in the chain, their facts beside them. */
public final class StoredIncidents implements Incidents, AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Database database;
    private final Chain chain;
    private final StoredEditions editions;
    private final StoredCalendar calendar;
    private final EntryWords words;
    private final Telling telling;
    private final Catalogue catalogue;
    private final Reckoning reckoning = new Reckoning();
    private final StoredPeople people;
    private final Clock clock;

    /** The incidents in this database. */
    public StoredIncidents(
            Database database,
            Chain chain,
            StoredEditions editions,
            StoredCalendar calendar,
            Seals seals,
            Clock clock) {
        this.database = database;
        this.chain = chain;
        this.editions = editions;
        this.calendar = calendar;
        this.words = new EntryWords(seals);
        this.telling = new Telling(editions, words::entry);
        this.catalogue = new Catalogue(database, words);
        this.people = new StoredPeople(database);
        this.clock = clock;
        database.know(IncidentMapper.class);
        database.know(FactMapper.class);
        Counted.know(database);
    }

    @Override
    public Outcome open(String about, List<UUID> concerns, String by) {
        Instant now = now();
        LocalDate today = now.atZone(ZONE).toLocalDate();
        Course course = editions.inForce(today);
        return chain.write(writing -> {
            IncidentMapper mapper = writing.on(IncidentMapper.class);
            String year = SchoolCalendar.schoolYear(today);
            IncidentRef ref = IncidentRef.of(year, mapper.nextNumber(year));
            Outcome outcome = Incident.open(course, ref, about, by, now);
            return outcome instanceof Outcome.Accepted(Entry first, Incident opened)
                    ? keep(writing, first, linked(opened, concerns, by, now))
                    : outcome;
        });
    }

    /** Keeps an incident that was lived elsewhere: all its entries, as they were written there. */
    public void bringIn(Incident lived) {
        chain.write(writing -> keep(writing, lived.entries().getFirst(), lived));
    }

    private static Incident linked(Incident incident, List<UUID> concerns, String by, Instant now) {
        Incident linked = incident;
        for (UUID concern : concerns) {
            if (linked.propose(new Act.ConcernLinked(concern), by, now)
                    instanceof Outcome.Accepted(Entry _, Incident longer)) {
                linked = longer;
            }
        }
        return linked;
    }

    private Outcome keep(Writing writing, Entry first, Incident opened) {
        ScopeKey key = words.first(writing, opened.ref());
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
        List<StoredEntry> stored = chain.entries(ref);
        return stored.isEmpty() ? Optional.empty() : Optional.of(telling.incident(stored));
    }

    @Override
    public Appending append(Incident seen, Act act, String by) {
        if (act instanceof Act.TakenOut && !mayExport(by)) {
            return new Appending.Refused(new Refusal.MayNotExport());
        }
        return switch (seen.propose(act, by, now())) {
            case Outcome.Refused(Refusal refusal) -> new Appending.Refused(refusal);
            case Outcome.Accepted(Entry entry, Incident longer) ->
                    chain.write(writing -> append(writing, seen, entry, longer))
                            ? new Appending.Appended(longer)
                            : new Appending.SomebodyWroteFirst(find(seen.ref()).orElseThrow());
        };
    }

    /** Whether this person's role may take anything out of the log; nobody's who is not known. */
    public boolean mayExport(String by) {
        return people.present(by).map(Staff::role).filter(Role::mayExport).isPresent();
    }

    private boolean append(Writing writing, Incident seen, Entry entry, Incident longer) {
        SchoolCalendar days = calendar.inForce();
        Reckoned before = reckoning.of(seen, days);
        Reckoned after = reckoning.of(longer, days);
        boolean first = update(writing.on(IncidentMapper.class), before.facts(), after.facts());
        if (first) {
            writing.append(words.draft(writing, entry));
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
