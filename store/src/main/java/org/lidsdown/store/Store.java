package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.concerns.StoredConcerns;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.days.StoredCalendar;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.figures.Names;
import org.lidsdown.store.figures.StoredTallies;
import org.lidsdown.store.folder.Hold;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.folder.MachineKey;
import org.lidsdown.store.guard.Guard;
import org.lidsdown.store.incidents.Facts;
import org.lidsdown.store.incidents.StoredIncidents;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.people.StoredPupils;
import org.lidsdown.store.sealing.Seals;

/** A school's safety log in its folder, open: the one place where the parts of the store meet. */
public final class Store implements AutoCloseable {
    private static final String BY_THE_PROGRAM = "lids-down";

    private final Hold hold;
    private final Database database;
    private final Chain chain;
    private final StoredEditions editions;
    private final StoredCalendar calendar;
    private final StoredIncidents incidents;
    private final StoredConcerns concerns;
    private final StoredPupils pupils;
    private final StoredPeople people;
    private final StoredTallies tallies;
    private final SafetyLog log;
    private final Copies copies;

    private Store(Hold hold, Database database, Chain chain, Clock clock) {
        Seals seals = new Seals();
        this.hold = hold;
        this.database = database;
        this.chain = chain;
        this.editions = new StoredEditions(database, chain, clock);
        this.calendar = new StoredCalendar(database, chain, clock);
        this.incidents = new StoredIncidents(database, chain, editions, calendar, seals, clock);
        this.concerns = new StoredConcerns(database, chain, seals, clock);
        this.pupils = new StoredPupils(database, chain, seals, clock);
        this.people = new StoredPeople(database, chain, clock);
        this.tallies = new StoredTallies(database, chain, editions, seals, names(), clock);
        this.log =
                new SafetyLog(
                        chain,
                        new Facts(chain, editions, seals),
                        calendar,
                        Copies.attachments(database),
                        clock);
        this.copies = new Copies(hold.folder(), database, chain, clock);
    }

    /**
     * Makes a log in a new or empty folder, with the shipped chart and the example calendar, and
     * opens it for the program of this name.
     */
    public static Store create(Path path, Clock clock, String program) {
        LogFolder folder = LogFolder.fresh(path);
        Hold hold = Hold.take(folder, program, clock);
        try {
            MachineKey key = MachineKey.byLot();
            key.write(folder.key());
            Database database = Database.create(folder.database(), key);
            Store store = new Store(hold, database, Chain.begin(database, folder.head()), clock);
            store.log.begin(BY_THE_PROGRAM);
            store.editions.add(ChartReader.torViewFile(), BY_THE_PROGRAM);
            store.log.giveCalendar(CalendarFile.exampleText(), BY_THE_PROGRAM);
            folder.mark();
            return store;
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    /**
     * Opens the log in this folder for the program of this name; where it is not as it was
     * confirmed, for reading only.
     */
    public static Store open(Path path, Clock clock, String program) {
        LogFolder folder = LogFolder.existing(path);
        Hold hold = Hold.take(folder, program, clock);
        try {
            Guard guard = Guard.of(folder, hold.afterACrash(), clock);
            Database database = guard.database(MachineKey.read(folder.key()));
            return new Store(hold, database, guard.chain(database), clock);
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    /** The incidents. */
    public Incidents incidents() {
        return incidents;
    }

    /** What pupils told. */
    public Concerns concerns() {
        return concerns;
    }

    /** The pupils. */
    public Pupils pupils() {
        return pupils;
    }

    /** The staff. */
    public People people() {
        return people;
    }

    /** The school's calendar. */
    public SchoolCalendar calendar() {
        return calendar.inForce();
    }

    /** The school's calendar as text, to be looked at and changed. */
    public String calendarText() {
        return calendar.text();
    }

    /**
     * Puts another calendar in force and counts every deadline by it; text that is no calendar is
     * refused with the line that cannot be understood.
     */
    public void giveCalendar(String text, String by) {
        log.giveCalendar(text, by);
    }

    /** What reports count. */
    public Tallies tallies() {
        return tallies;
    }

    private Names names() {
        return new Names(() ->
                Stream.concat(
                        pupils.all().stream().map(Pupil::name),
                        people.all().stream().map(Staff::name)));
    }

    /** The log as a whole. */
    public SafetyLog log() {
        return log;
    }

    /** The log's backups, and what else is made of it to be kept elsewhere. */
    public Copies copies() {
        return copies;
    }

    /**
     * Keeps an incident that was lived elsewhere, with the moments and authors of its entries,
     * under a reference that this log does not have yet.
     */
    public void bringIn(Incident lived) {
        incidents.bringIn(lived);
    }

    /** Keeps an envelope that did not come through the door; true where it can be read. */
    public boolean bringIn(UUID envelope, byte[] bytes) {
        return concerns.keep(envelope, bytes) instanceof Kept.New;
    }

    /** Opens the door for kiosks on this port of this computer; 0 takes any that is free. */
    public Intake intake(int port) {
        return Intake.open(concerns, port);
    }

    /** Closes the log; another program may open it then. */
    @Override
    public void close() {
        try (hold) {
            try (database) {
                chain.close();
            }
        }
    }
}
