package org.lidsdown.admin.school;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.keys.KeyName;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.PasswordRule;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;

/** The staff of a made-up school, who come in with keys that open nothing. */
public final class InMemoryPeople implements People, KeyHolders {
    public final List<Happening> happenings = new ArrayList<>();
    public Optional<Instant> pausedUntil = Optional.empty();
    private final List<Staff> all = new ArrayList<>();
    private RecoveryCode code = RecoveryCode.random();
    private final Map<String, char[]> passwords = new HashMap<>();

    @Override
    public synchronized List<Staff> all() {
        return List.copyOf(all);
    }

    @Override
    public synchronized Optional<Staff> find(String id) {
        return all.stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    synchronized void add(Staff staff, char[] password) {
        all.add(staff);
        passwords.put(staff.id(), password.clone());
    }

    /** The code on the sheet in the safe. */
    public synchronized String code() {
        return code.print();
    }

    @Override
    public boolean isSetUp() {
        return !all().isEmpty();
    }

    @Override
    public Founding setUp(String school, Staff first, char[] password) {
        Optional<Reason> fault = PasswordRule.fault(password, List.of(school, first.name()));
        if (fault.isPresent()) {
            return new Founding.Refused(fault.get());
        }
        add(first, password);
        return new Founding.Founded(session(first), code);
    }

    @Override
    public synchronized SignIn signIn(String id, char[] password) {
        if (pausedUntil.isPresent()) {
            return new SignIn.Paused(pausedUntil.get());
        }
        return find(id).filter(_ -> Arrays.equals(passwords.get(id), password))
                .<SignIn>map(staff -> new SignIn.In(session(staff)))
                .orElseGet(SignIn.Wrong::new);
    }

    private static Session session(Staff staff) {
        List<HeldKey> keys =
                KeyGroup.of(staff.role()).stream()
                        .map(KeyName::first)
                        .map(HeldKey::random)
                        .toList();
        return new Session(staff, OpeningKey.random(), Keyring.of(keys));
    }

    @Override
    public List<Happening> happenings(Instant since, Session to) {
        return List.copyOf(happenings);
    }

    @Override
    public synchronized Change enrol(Staff colleague, char[] password, Session by) {
        if (find(colleague.id()).isPresent()) {
            return new Change.Refused(Reason.SIGN_IN_NAME_TAKEN);
        }
        Set<KeyGroup> missing = EnumSet.noneOf(KeyGroup.class);
        missing.addAll(KeyGroup.of(colleague.role()));
        missing.removeIf(by::holds);
        if (!missing.isEmpty()) {
            return new Change.KeysMissing(missing);
        }
        return given(colleague, password, () -> all.add(colleague));
    }

    @Override
    public synchronized Change renew(String id, char[] password, Session by) {
        return find(id).map(staff -> given(staff, password, () -> {}))
                .orElseGet(() -> new Change.Refused(Reason.NOBODY));
    }

    @Override
    public synchronized Change confirm(char[] password, Session by) {
        return Arrays.equals(passwords.get(by.staff().id()), password)
                ? new Change.Made()
                : new Change.Refused(Reason.WRONG_PASSWORD);
    }

    @Override
    public synchronized Change changePassword(char[] present, char[] next, Session by) {
        return Arrays.equals(passwords.get(by.staff().id()), present)
                ? given(by.staff(), next, () -> {})
                : new Change.Refused(Reason.WRONG_PASSWORD);
    }

    private Change given(Staff staff, char[] password, Runnable then) {
        Optional<Reason> fault = PasswordRule.fault(password, List.of(staff.name()));
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        passwords.put(staff.id(), password.clone());
        then.run();
        return new Change.Made();
    }

    @Override
    public synchronized Change changeRole(String id, Role role, Session by) {
        Optional<Staff> staff = find(id);
        if (staff.isEmpty()) {
            return new Change.Refused(Reason.NOBODY);
        }
        all.set(all.indexOf(staff.get()), new Staff(id, staff.get().name(), role));
        return new Change.Made();
    }

    @Override
    public synchronized Change remove(String id, Session by) {
        return all.removeIf(staff -> staff.id().equals(id))
                ? new Change.Made()
                : new Change.Refused(Reason.NOBODY);
    }

    @Override
    public Change rotate(KeyGroup group, Session by) {
        return by.holds(group) ? new Change.Made() : new Change.KeysMissing(Set.of(group));
    }

    @Override
    public synchronized Recovery recover(RecoveryCode code) {
        if (!code.print().equals(this.code.print())) {
            return new Recovery.WrongCode();
        }
        this.code = RecoveryCode.random();
        return new Recovery.Opened(session(all.getFirst()), this.code);
    }
}
