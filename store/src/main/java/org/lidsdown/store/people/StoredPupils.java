package org.lidsdown.store.people;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lidsdown.domain.letters.Letters;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Pupils;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.sealing.Seals;

/** The school's pupils, in the log's database. */
public final class StoredPupils implements Pupils {
    /** What the key to the pupils' names is for. */
    public static final String SCOPE = "pupils";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BAND = 80;

    private final Database database;
    private final Chain chain;
    private final Seals seals;
    private final Clock clock;
    private final KioskPupils kiosk;

    /** The pupils in this database. */
    public StoredPupils(Database database, Chain chain, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
        database.know(PupilMapper.class);
        kiosk = new KioskPupils(database, chain, seals, clock);
    }

    @Override
    public List<Pupil> all() {
        Comparator<Object> order = Collator.getInstance(Locale.UK);
        return database.read(PupilMapper.class, PupilMapper::all).stream()
                .filter(row -> !row.isErased())
                .map(this::pupil)
                .sorted(Comparator.comparing(Pupil::name, order).thenComparing(Pupil::id))
                .toList();
    }

    @Override
    public Optional<Pupil> find(PupilId id) {
        return database.read(PupilMapper.class, mapper -> mapper.find(id.code())).map(this::pupil);
    }

    @Override
    public Pupil add(String name, String band, String by) {
        if (!Letters.areAName(name, LONGEST_NAME) || !Letters.areALine(band, LONGEST_BAND)) {
            throw new StoreException(
                    "A pupil's name is one line of 1 to 200 letters without blanks at its ends, and the band one of up to 80, so nothing was written.",
                    "pupil-name",
                    null);
        }
        return chain.write(writing -> {
            PupilMapper mapper = writing.on(PupilMapper.class);
            int number = mapper.nextNumber();
            PupilId id = new PupilId("P-%04d".formatted(number));
            mapper.insert(
                    new PupilRow(
                            id.code(),
                            number,
                            seals.seal(writing, SCOPE, place(id.code()), name),
                            band));
            writing.append(Draft.of(Deed.PUPIL_ENTERED, id.code(), band, by, clock.millis()));
            return new Pupil(id, name, band);
        });
    }

    @Override
    public List<AtKiosk> atKiosk() {
        return kiosk.all();
    }

    @Override
    public void showAtKiosk(AtKiosk pupil, String by) {
        kiosk.show(pupil, by);
    }

    @Override
    public void hideAtKiosk(PupilId pupil, String by) {
        kiosk.hide(pupil, by);
    }

    /** Erases a pupil's name; what was counted about them stays counted. */
    public static void erase(Writing writing, PupilId pupil) {
        writing.on(AtKioskMapper.class).delete(pupil.code());
        writing.on(PupilMapper.class).eraseName(pupil.code(), Bytes.NONE);
    }

    private Pupil pupil(PupilRow row) {
        return new Pupil(
                new PupilId(row.pseudonym()),
                row.isErased()
                        ? Seals.ERASED
                        : seals.open(SCOPE, place(row.pseudonym()), row.sealedName()),
                row.band());
    }

    static String place(String pseudonym) {
        return "pupil|" + pseudonym;
    }
}
