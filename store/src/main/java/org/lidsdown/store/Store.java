package org.lidsdown.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.chain.Attachments;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.concerns.KeptEnvelopes;
import org.lidsdown.store.concerns.StoredConcerns;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.days.StoredCalendar;
import org.lidsdown.store.editions.KeptCharts;
import org.lidsdown.store.editions.StoredEditions;
import org.lidsdown.store.figures.Names;
import org.lidsdown.store.figures.StoredTallies;
import org.lidsdown.store.guard.Guard;
import org.lidsdown.store.incidents.Facts;
import org.lidsdown.store.incidents.StoredIncidents;
import org.lidsdown.store.intake.Handed;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.intake.Sender;
import org.lidsdown.store.keys.ContentKeys;
import org.lidsdown.store.keys.GroupKeys;
import org.lidsdown.store.keys.Ring;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.kiosks.KeptCertificates;
import org.lidsdown.store.kiosks.StoredKiosks;
import org.lidsdown.store.kiosks.StoredKiosks.Notices;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.people.StoredPupils;
import org.lidsdown.store.sealing.Seals;
import org.lidsdown.store.signin.Hardness;
import org.lidsdown.store.signin.StoredKeyHolders;
import org.lidsdown.store.signin.StoredKeyHolders.Keys;
import org.lidsdown.store.trail.StoredTrail;

/** A school's safety log in its folder, open: the one place where the parts of the store meet. */
public final class Store implements AutoCloseable {
    private static final String BY_THE_PROGRAM = "lids-down";

    private final Ground ground;
    private final Ring ring;
    private final StoredEditions editions;
    private final StoredCalendar calendar;
    private final StoredIncidents incidents;
    private final StoredConcerns concerns;
    private final StoredKiosks kiosks;
    private final StoredPupils pupils;
    private final StoredPeople people;
    private final StoredKeyHolders keyHolders;
    private final Signatures signatures;
    private final StoredTallies tallies;
    private final StoredTrail trail;
    private final SafetyLog log;

    private Store(Ground ground, Hardness hardness, Clock clock) {
        Database database = ground.database();
        Chain chain = ground.chain();
        this.ground = ground;
        this.ring = new Ring();
        GroupKeys groups = new GroupKeys(database);
        Seals seals = new Seals(new ContentKeys(database, groups, ring), ring);
        this.editions = new StoredEditions(database, chain, clock);
        this.calendar = new StoredCalendar(database, chain, clock);
        this.incidents = new StoredIncidents(database, chain, editions, calendar, seals, clock);
        this.concerns = new StoredConcerns(database, chain, seals, clock);
        this.kiosks =
                new StoredKiosks(database, chain, ground.folder().certificates(), notices(), clock);
        this.pupils = new StoredPupils(database, chain, seals, clock);
        this.people = new StoredPeople(database);
        this.signatures = new Signatures(database);
        Keys keys = new Keys(groups, signatures, ring);
        this.keyHolders = new StoredKeyHolders(database, chain, people, keys, hardness, clock);
        this.tallies = new StoredTallies(database, chain, editions, seals, names(), clock);
        this.trail = new StoredTrail(database, chain, clock);
        this.log =
                new SafetyLog(
                        chain,
                        new Facts(chain, editions),
                        calendar,
                        attachments(database),
                        Guard.notice(database, chain),
                        clock);
        ring.onChange(incidents::forgetWords);
    }

    private List<Attachments> attachments(Database database) {
        return Stream.concat(
                        Stream.of(
                                new KeptEnvelopes(database), new KeptCharts(database), signatures),
                        KeptCertificates.in(database))
                .toList();
    }

    /** What kiosks are told. */
    private Notices notices() {
        return new Notices(
                () -> keyList().map(list -> new String(list.write(), UTF_8)), OptionalLong::empty);
    }

    /**
     * Makes a log in a new or empty folder, with the shipped chart and the example calendar, and
     * opens it for the program of this name.
     */
    public static Store create(Path path, Clock clock, String program) {
        return create(path, clock, program, Hardness.USUAL);
    }

    static Store create(Path path, Clock clock, String program, Hardness hardness) {
        Ground ground = Ground.fresh(path, clock, program);
        return Ground.held(
                ground.hold(),
                () -> {
                    Store store = new Store(ground, hardness, clock);
                    store.log.begin(BY_THE_PROGRAM);
                    store.editions.add(ChartReader.torViewFile(), BY_THE_PROGRAM);
                    store.log.giveCalendar(CalendarFile.exampleText(), BY_THE_PROGRAM);
                    ground.folder().mark();
                    return store;
                });
    }

    /**
     * Opens the log in this folder for the program of this name; where it is not as it was
     * confirmed, for reading only.
     */
    public static Store open(Path path, Clock clock, String program) {
        return open(path, clock, program, Hardness.USUAL);
    }

    static Store open(Path path, Clock clock, String program, Hardness hardness) {
        Ground ground = Ground.existing(path, clock, program);
        return Ground.held(ground.hold(), () -> new Store(ground, hardness, clock));
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

    /** Those who come in with a password, and what they can open. */
    public KeyHolders keyHolders() {
        return keyHolders;
    }

    /** Opens with these keys from now on, and says with which before. */
    Keyring wear(Keyring keys) {
        Keyring before = ring.keys();
        ring.wear(keys);
        return before;
    }

    /** The groups' public keys as kiosks get them, signed; nothing while the school has no keys. */
    public Optional<SignedKeys> keyList() {
        return signatures.list();
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
        return new Names(
                () -> Stream.concat(pupils.all().stream().map(Pupil::name), people.names()));
    }

    /** Who did what. */
    public Trail trail() {
        return trail;
    }

    /** The log as a whole. */
    public SafetyLog log() {
        return log;
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
        Handed handed =
                new Handed(envelope, Bytes.of(bytes), new Sender.BroughtIn(), Duration.ZERO);
        return concerns.keep(handed) instanceof Kept.New;
    }

    /** The kiosks on other computers. */
    public Kiosks kiosks() {
        return kiosks;
    }

    /** Opens the door for the kiosk on this computer; port 0 takes any that is free. */
    public Intake intake(int port) {
        return Intake.beside(concerns, kiosks, port);
    }

    /**
     * Opens the door for the known kiosks on other computers, which find this one under its own
     * names and addresses and under these; port 0 takes any that is free.
     */
    public Intake intakeAcross(int port, Collection<String> names) {
        return Intake.across(concerns, kiosks, port, kiosks.tls(names));
    }

    /** Closes the log; another program may open it then. */
    @Override
    public void close() {
        try (ground) {
            incidents.close();
        }
    }
}
