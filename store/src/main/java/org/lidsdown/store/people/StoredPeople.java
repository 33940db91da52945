package org.lidsdown.store.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.database.Database;

/** The staff who work with the log, in its database. */
public final class StoredPeople implements People {
    private final Database database;

    /** The staff in this database. */
    public StoredPeople(Database database) {
        this.database = database;
        database.know(PersonMapper.class);
    }

    @Override
    public List<Staff> all() {
        Comparator<Object> order = Collator.getInstance(Locale.UK);
        return rows().filter(PersonRow::isHere)
                .map(PersonRow::staff)
                .sorted(Comparator.comparing(Staff::name, order).thenComparing(Staff::id))
                .toList();
    }

    /** The names of all who work with the log, and of all who ever did. */
    public Stream<String> names() {
        return rows().map(PersonRow::name);
    }

    private Stream<PersonRow> rows() {
        return database.read(PersonMapper.class, PersonMapper::all).stream();
    }

    @Override
    public Optional<Staff> find(String id) {
        return row(id).map(PersonRow::staff);
    }

    /** The person behind an id, where they work with the log now. */
    public Optional<Staff> present(String id) {
        return row(id).filter(PersonRow::isHere).map(PersonRow::staff);
    }

    private Optional<PersonRow> row(String id) {
        return database.read(PersonMapper.class, mapper -> mapper.find(id));
    }

    /** Adds somebody. */
    public static void add(Writing writing, Staff staff) {
        writing.on(PersonMapper.class)
                .insert(new PersonRow(staff.id(), staff.name(), staff.role().id(), null));
    }

    /** Gives somebody another role. */
    public static void move(Writing writing, String id, Role role) {
        writing.on(PersonMapper.class).move(id, role.id());
    }

    /** Somebody works with the log no longer; their name stays known. */
    public static void leave(Writing writing, String id, long nowMs) {
        writing.on(PersonMapper.class).leave(id, nowMs);
    }
}
