package org.lidsdown.store.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.Grants;
import org.lidsdown.store.keys.GroupKeys;
import org.lidsdown.store.keys.Ring;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.people.StoredPeople;

/** The people who come in with a password, and their keys, in the log's database. */
public final class StoredKeyHolders implements KeyHolders {
    private final Chain chain;
    private final GroupKeys groups;
    private final Grants grants;
    private final Signatures signatures;
    private final Ring ring;
    private final StoredPeople people;
    private final Passwords passwords;
    private final Trying trying;
    private final Staffing staffing;
    private final Recovering recovering;
    private final Happenings happenings;
    private final Clock clock;

    /** What the store's parts share about keys. */
    public record Keys(GroupKeys groups, Signatures signatures, Ring ring) {}

    /** The people in this database; their passwords are as hard to try as this. */
    public StoredKeyHolders(
            Database database,
            Chain chain,
            StoredPeople people,
            Keys keys,
            Hardness hardness,
            Clock clock) {
        this.chain = chain;
        this.groups = keys.groups();
        this.grants = new Grants(database, groups);
        this.signatures = keys.signatures();
        this.ring = keys.ring();
        this.people = people;
        this.passwords = new Passwords(hardness);
        this.trying = new Trying(database, chain, people, passwords, clock);
        this.staffing = new Staffing(chain, groups, signatures, people, passwords, clock);
        this.recovering = new Recovering(database, chain, grants, signatures, clock);
        this.happenings = new Happenings(database);
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return groups.any();
    }

    @Override
    public Founding setUp(String school, Staff first, char[] password) {
        Optional<Reason> fault = fault(school, first, password);
        if (fault.isPresent()) {
            return new Founding.Refused(fault.get());
        }
        FirstKeys keys = new FirstKeys();
        OpeningKey own = OpeningKey.random();
        MemberRow member = passwords.lock(first.id(), own, password);
        Author author = new Author(first.id(), clock.millis());
        chain.write(writing -> {
            keys.keep(writing, school, first, member, author);
            return author;
        });
        groups.changed();
        keys.wipe();
        return new Founding.Founded(letIn(first, own), keys.code());
    }

    private Optional<Reason> fault(String school, Staff first, char[] password) {
        if (isSetUp()) {
            return Optional.of(Reason.SET_UP_ALREADY);
        }
        if (!Newcomers.isSchool(school)) {
            return Optional.of(Reason.SCHOOL_NAME);
        }
        return KeyGroup.of(first.role()).contains(KeyGroup.SAFEGUARDING)
                ? new Newcomers(people).fault(first, password, school)
                : Optional.of(Reason.ROLE_WITHOUT_KEYS);
    }

    @Override
    public SignIn signIn(String id, char[] password) {
        return switch (trying.attempt(id, password)) {
            case Attempt.Wrong() -> new SignIn.Wrong();
            case Attempt.Paused(Instant until) -> new SignIn.Paused(until);
            case Attempt.Right(Staff staff, MemberRow row, OpeningKey key) -> {
                Optional<MemberRow> harder =
                        passwords.isEasy(row)
                                ? Optional.of(passwords.lock(id, key, password))
                                : Optional.empty();
                if (chain.doubt().isEmpty()) {
                    write(id, Deed.SIGNED_IN, harder);
                }
                yield new SignIn.In(letIn(staff, key));
            }
        };
    }

    private void write(String id, Deed deed, Optional<MemberRow> locked) {
        Author author = new Author(id, clock.millis());
        chain.write(writing -> {
            Trying.forget(writing, id);
            locked.ifPresent(row -> {
                writing.on(MemberMapper.class).delete(id);
                writing.on(MemberMapper.class).insert(row);
            });
            return author.note(writing, deed, id, "");
        });
    }

    private Session letIn(Staff staff, OpeningKey key) {
        Keyring keyring = grants.open(staff.id(), key);
        Session session = new Session(staff, key, keyring);
        wear(session);
        return session;
    }

    /** Words open with this session's keys until it is locked. */
    private void wear(Session session) {
        session.onLock(() -> ring.takeOff(session.keyring()));
        ring.wear(session.keyring());
    }

    @Override
    public Change confirm(char[] password, Session by) {
        if (by.isLocked()) {
            return new Change.Refused(Reason.LOCKED);
        }
        if (by.isFromTheSheet()) {
            return new Change.Made();
        }
        return switch (trying.attempt(by.staff().id(), password)) {
            case Attempt.Wrong() -> new Change.Refused(Reason.WRONG_PASSWORD);
            case Attempt.Paused _ -> new Change.Refused(Reason.PAUSED);
            case Attempt.Right(_, _, OpeningKey key) -> {
                key.wipe();
                yield new Change.Made();
            }
        };
    }

    @Override
    public Change changePassword(char[] present, char[] next, Session by) {
        String id = by.staff().id();
        Optional<Reason> fault =
                by.isLocked()
                        ? Optional.of(Reason.LOCKED)
                        : Newcomers.fault(next, by.staff(), signatures.school());
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        return switch (trying.attempt(id, present)) {
            case Attempt.Wrong() -> new Change.Refused(Reason.WRONG_PASSWORD);
            case Attempt.Paused _ -> new Change.Refused(Reason.PAUSED);
            case Attempt.Right(_, _, OpeningKey key) -> {
                write(id, Deed.PASSWORD_CHANGED, Optional.of(passwords.lock(id, key, next)));
                key.wipe();
                yield new Change.Made();
            }
        };
    }

    @Override
    public Change enrol(Staff colleague, char[] password, Session by) {
        return staffing.enrol(colleague, password, by);
    }

    @Override
    public Change renew(String id, char[] password, Session by) {
        return staffing.renew(id, password, by);
    }

    @Override
    public Change changeRole(String id, Role role, Session by) {
        return staffing.changeRole(id, role, by);
    }

    @Override
    public Change remove(String id, Session by) {
        return staffing.remove(id, by);
    }

    @Override
    public Change rotate(KeyGroup group, Session by) {
        return staffing.rotate(group, by);
    }

    @Override
    public Recovery recover(RecoveryCode code) {
        Recovery recovery = recovering.recover(code);
        if (recovery instanceof Recovery.Opened(Session session, RecoveryCode _)) {
            wear(session);
        }
        return recovery;
    }

    @Override
    public List<Happening> happenings(Instant since, Session to) {
        return signatures.mayBeMadeBy(to.staff().id()) ? happenings.since(since) : List.of();
    }
}
