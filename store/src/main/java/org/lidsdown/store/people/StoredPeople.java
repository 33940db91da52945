package org.lidsdown.store.people;

import java.security.SecureRandom;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Draft;
import org.lidsdown.store.database.Database;

/** The staff who work with the log, in its database. */
public final class StoredPeople implements People {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 100;
    private static final String UNKNOWN = "unknown";

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final Chain chain;
    private final Clock clock;

    /** The staff in this database. */
    public StoredPeople(Database database, Chain chain, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.clock = clock;
        database.know(PersonMapper.class);
    }

    @Override
    public List<Staff> all() {
        Comparator<Object> order = Collator.getInstance(Locale.UK);
        return database.read(PersonMapper.class, PersonMapper::all).stream()
                .map(PersonRow::staff)
                .sorted(Comparator.comparing(Staff::name, order).thenComparing(Staff::id))
                .toList();
    }

    @Override
    public Optional<Staff> find(String id) {
        return row(id).map(PersonRow::staff);
    }

    @Override
    public Optional<Staff> signIn(String id, char[] password) {
        Optional<PersonRow> row = row(id);
        Password kept =
                row.map(r -> new Password(r.salt(), r.rounds(), r.passwordHash()))
                        .orElseGet(Password::ofNobody);
        Optional<PersonRow> signedIn = kept.matches(password) ? row : Optional.empty();
        Deed deed = signedIn.isPresent() ? Deed.SIGNED_IN : Deed.SIGN_IN_FAILED;
        String who = row.map(PersonRow::staffId).orElse(UNKNOWN);
        chain.write(w -> w.append(Draft.of(deed, who, "", who, clock.millis())));
        return signedIn.map(PersonRow::staff);
    }

    @Override
    public void add(Staff staff, char[] password, String by) {
        check(staff);
        Password kept = Password.of(password, random);
        chain.write(writing -> {
            writing.on(PersonMapper.class)
                    .insert(
                            new PersonRow(
                                    staff.id(),
                                    staff.name(),
                                    staff.role().id(),
                                    kept.salt(),
                                    kept.rounds(),
                                    kept.hash()));
            return writing.append(
                    Draft.of(Deed.PERSON_ADDED, staff.id(), staff.role().id(), by, clock.millis()));
        });
    }

    private void check(Staff staff) {
        if (staff.id().length() > LONGEST_ID || !ID.matcher(staff.id()).matches()) {
            throw new IllegalArgumentException(
                    "A sign-in name is up to 40 small letters, digits, dots and hyphens.");
        }
        if (staff.name().isBlank() || staff.name().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name is 1 to 100 characters.");
        }
        if (staff.id().equals(UNKNOWN) || row(staff.id()).isPresent()) {
            throw new IllegalArgumentException("This sign-in name is taken.");
        }
    }

    private Optional<PersonRow> row(String id) {
        return database.read(PersonMapper.class, mapper -> mapper.find(id));
    }
}
