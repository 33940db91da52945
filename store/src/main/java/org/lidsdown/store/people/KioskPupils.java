package org.lidsdown.store.people;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lidsdown.domain.manner.Manner;
import org.lidsdown.domain.people.AtKiosk;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.failure.StoreException;
import org.lidsdown.store.sealing.Seals;

/**
 * The pupils who tell at kiosks. How a child works a kiosk says what the child cannot do, so it is
 * sealed as the names are.
 */
final class KioskPupils {
    private static final String PARTED = "\n";
    private static final int PARTS = 3;

    private final Database database;
    private final Chain chain;
    private final Seals seals;
    private final Clock clock;

    KioskPupils(Database database, Chain chain, Seals seals, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
        database.know(AtKioskMapper.class);
    }

    /** Those that open now, by name. */
    List<AtKiosk> all() {
        Comparator<Object> order = Collator.getInstance(Locale.UK);
        return database.read(AtKioskMapper.class, AtKioskMapper::all).stream()
                .flatMap(row -> opened(row).stream())
                .sorted(Comparator.comparing(AtKiosk::name, order))
                .toList();
    }

    private Optional<AtKiosk> opened(AtKioskMapper.Row row) {
        return seals.read(StoredPupils.SCOPE, place(row.pseudonym()), row.sealed())
                .map(text -> text.split(PARTED, -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts ->
                        new AtKiosk(
                                new PupilId(row.pseudonym()),
                                parts[0],
                                parts[1],
                                Manner.read(parts[2])));
    }

    void show(AtKiosk shown, String by) {
        String code = shown.pupil().code();
        String text = String.join(PARTED, shown.picture(), shown.name(), shown.manner().text());
        chain.write(writing -> {
            if (writing.on(PupilMapper.class).find(code).filter(row -> !row.isErased()).isEmpty()) {
                throw new StoreException(
                        "There is no pupil %s, so nothing was written.".formatted(code),
                        "no-pupil",
                        null);
            }
            AtKioskMapper mapper = writing.on(AtKioskMapper.class);
            mapper.delete(code);
            mapper.insert(code, seals.seal(writing, StoredPupils.SCOPE, place(code), text));
            writing.append(Draft.of(Deed.PUPIL_SHOWN, code, "", by, clock.millis()));
            return code;
        });
    }

    void hide(PupilId pupil, String by) {
        chain.write(writing -> {
            boolean shown = writing.on(AtKioskMapper.class).delete(pupil.code()) > 0;
            if (shown) {
                writing.append(Draft.of(Deed.PUPIL_HIDDEN, pupil.code(), "", by, clock.millis()));
            }
            return shown;
        });
    }

    private static String place(String pseudonym) {
        return "at-kiosk|" + pseudonym;
    }
}
