package org.lidsdown.admin.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Staff;

/** The staff of a made-up school. */
public final class InMemoryPeople implements People {
    private final List<Staff> all = new ArrayList<>();
    private final Map<String, char[]> passwords = new HashMap<>();

    @Override
    public synchronized List<Staff> all() {
        return List.copyOf(all);
    }

    @Override
    public synchronized Optional<Staff> find(String id) {
        return all.stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Staff> signIn(String id, char[] password) {
        return find(id).filter(_ -> Arrays.equals(passwords.get(id), password));
    }

    @Override
    public synchronized void add(Staff staff, char[] password, String by) {
        all.add(staff);
        passwords.put(staff.id(), password.clone());
    }
}
