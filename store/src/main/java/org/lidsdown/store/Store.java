package org.lidsdown.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lidsdown.domain.calendar.CalendarFile;
import org.lidsdown.domain.calendar.SchoolCalendar;
import org.lidsdown.domain.concern.Concerns;
import org.lidsdown.domain.custody.Custody;
import org.lidsdown.domain.erasing.Erasures;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.Incidents;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.kiosks.Kiosks;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.domain.retention.Retentions;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.tally.Tallies;
import org.lidsdown.domain.trail.Trail;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.consoles.ConsoleFile;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.folder.LogFolder;
import org.lidsdown.store.intake.Handed;
import org.lidsdown.store.intake.Intake;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.intake.Sender;
import org.lidsdown.store.signin.Hardness;

/** A school's safety log in its folder, open: the one place where the parts of the store meet. */
public final class Store implements AutoCloseable {
    private static final String BY_THE_PROGRAM = "lids-down";

    private final Ground ground;
    private final Parts parts;

    private Store(Ground ground, Hardness hardness, Clock clock) {
        this.ground = ground;
        this.parts = new Parts(ground, hardness, clock);
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
        return held(
                ground,
                () -> {
                    Store store = new Store(ground, hardness, clock);
                    store.log().begin(BY_THE_PROGRAM);
                    store.parts.editions.add(ChartReader.torViewFile(), BY_THE_PROGRAM);
                    store.giveCalendar(CalendarFile.exampleText(), BY_THE_PROGRAM);
                    ground.folder().mark();
                    return store;
                });
    }

    /**
     * Whether no log was made in this folder yet: it is not there, or holds nothing but what says
     * where a log's tables are to be kept.
     */
    public static boolean isNew(Path path) {
        return LogFolder.isNew(path);
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
        return held(ground, () -> new Store(ground, hardness, clock));
    }

    /**
     * Opens the log on another computer, which its host serves, with the file that was made there
     * for this computer.
     */
    public static Store join(Path file, Clock clock) {
        return join(file, clock, Hardness.USUAL);
    }

    static Store join(Path file, Clock clock, Hardness hardness) {
        Ground ground = Ground.far(ConsoleFile.read(file, clock));
        return held(ground, () -> new Store(ground, hardness, clock));
    }

    private static Store held(Ground ground, Supplier<Store> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    /** The incidents. */
    public Incidents incidents() {
        return parts.incidents;
    }

    /** What pupils told. */
    public Concerns concerns() {
        return parts.concerns;
    }

    /** The pupils. */
    public Pupils pupils() {
        return parts.pupils;
    }

    /** The staff. */
    public People people() {
        return parts.people;
    }

    /** Those who come in with a password, and what they can open. */
    public KeyHolders keyHolders() {
        return parts.keyHolders;
    }

    /** Opens with these keys from now on, and says with which before. */
    Keyring wear(Keyring keys) {
        Keyring before = parts.ring.keys();
        parts.ring.wear(keys);
        return before;
    }

    /** The groups' public keys as kiosks get them, signed; nothing while the school has no keys. */
    public Optional<SignedKeys> keyList() {
        return parts.keyList();
    }

    /** The school's calendar. */
    public SchoolCalendar calendar() {
        return parts.calendar.inForce();
    }

    /** The school's calendar as text, to be looked at and changed. */
    public String calendarText() {
        return parts.calendar.text();
    }

    /**
     * Puts another calendar in force and counts every deadline by it; text that is no calendar is
     * refused with the line that cannot be understood.
     */
    public void giveCalendar(String text, String by) {
        parts.log.giveCalendar(text, by);
    }

    /** What reports count. */
    public Tallies tallies() {
        return parts.tallies;
    }

    /** Who did what. */
    public Trail trail() {
        return parts.trail;
    }

    /** The files that are kept as evidence. */
    public Custody custody() {
        return parts.custody;
    }

    /** Erasing incidents, by two people. */
    public Erasures erasures() {
        return parts.erasures;
    }

    /** For how long incidents are kept. */
    public Retentions retentions() {
        return parts.retentions;
    }

    /** The log as a whole. */
    public SafetyLog log() {
        return parts.log;
    }

    /** The log's backups, and what else is made of it to be kept elsewhere. */
    public Copies copies() {
        return parts.copies;
    }

    /**
     * Keeps an incident that was lived elsewhere, with the moments and authors of its entries,
     * under a reference that this log does not have yet.
     */
    public void bringIn(Incident lived) {
        parts.incidents.bringIn(lived);
    }

    /** Keeps an envelope that did not come through the door; true where it can be read. */
    public boolean bringIn(UUID envelope, byte[] bytes) {
        Handed handed =
                new Handed(envelope, Bytes.of(bytes), new Sender.BroughtIn(), Duration.ZERO);
        return parts.concerns.keep(handed) instanceof Kept.New;
    }

    /** The kiosks on other computers. */
    public Kiosks kiosks() {
        return parts.kiosks;
    }

    /** Other computers that work with this log. */
    public Elsewhere elsewhere() {
        return new Elsewhere(ground, parts);
    }

    /** Opens the door for the kiosk on this computer; port 0 takes any that is free. */
    public Intake intake(int port) {
        return Intake.beside(parts.concerns, parts.kiosks, port);
    }

    /**
     * Opens the door for the known kiosks on other computers, which find this one under its own
     * names and addresses and under these; port 0 takes any that is free.
     */
    public Intake intakeAcross(int port, Collection<String> names) {
        return Intake.across(parts.concerns, parts.kiosks, port, parts.kiosks.tls(names));
    }

    /** Closes the log; another program may open it then. */
    @Override
    public void close() {
        try (ground) {
            parts.incidents.close();
            parts.concerns.close();
        }
    }
}
