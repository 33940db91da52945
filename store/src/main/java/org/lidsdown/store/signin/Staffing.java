package org.lidsdown.store.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lidsdown.domain.keys.HeldKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.domain.sealing.OpeningKey;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SigningKey;
import org.lidsdown.store.chain.Chain;
import org.lidsdown.store.chain.Deed;
import org.lidsdown.store.chain.Writing;
import org.lidsdown.store.keys.Author;
import org.lidsdown.store.keys.Grants;
import org.lidsdown.store.keys.GroupKeys;
import org.lidsdown.store.keys.KeyHands;
import org.lidsdown.store.keys.Signatures;
import org.lidsdown.store.keys.Voucher;
import org.lidsdown.store.people.StoredPeople;

/** Changes who may come in and which keys they hold, on behalf of somebody who may. */
final class Staffing {
    private final Chain chain;
    private final GroupKeys groups;
    private final Signatures signatures;
    private final StoredPeople people;
    private final Passwords passwords;
    private final Clock clock;

    Staffing(
            Chain chain,
            GroupKeys groups,
            Signatures signatures,
            StoredPeople people,
            Passwords passwords,
            Clock clock) {
        this.chain = chain;
        this.groups = groups;
        this.signatures = signatures;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Lets a colleague in from now on. */
    Change enrol(Staff colleague, char[] password, Session by) {
        Optional<Reason> fault =
                may(by).or(() ->
                        new Newcomers(people).fault(colleague, password, signatures.school()));
        return fault.<Change>map(Change.Refused::new)
                .orElseGet(() -> admit(colleague, password, by, Deed.PERSON_ADDED));
    }

    /** Gives somebody who is here another password, and so a new key of their own. */
    Change renew(String id, char[] password, Session by) {
        Optional<Staff> staff = people.present(id);
        Optional<Reason> fault =
                may(by).or(() -> staff.isPresent() ? Optional.empty() : Optional.of(Reason.NOBODY))
                        .or(() ->
                                Newcomers.fault(
                                        password, staff.orElseThrow(), signatures.school()));
        return fault.<Change>map(Change.Refused::new)
                .orElseGet(() -> admit(staff.orElseThrow(), password, by, Deed.PASSWORD_RENEWED));
    }

    private Optional<Reason> may(Session by) {
        if (by.isLocked()) {
            return Optional.of(Reason.LOCKED);
        }
        return signatures.mayBeMadeBy(by.staff().id())
                ? Optional.empty()
                : Optional.of(Reason.NOT_ALLOWED);
    }

    private Change admit(Staff staff, char[] password, Session by, Deed deed) {
        OpeningKey own = OpeningKey.random();
        Holder holder = Holder.of(staff, own.sealingKey());
        Set<KeyGroup> missing = missing(holder.groups(), by);
        if (!missing.isEmpty()) {
            return new Change.KeysMissing(missing);
        }
        List<HeldKey> theirs = holder.groups().stream().map(group -> held(group, by)).toList();
        SigningKey signing = signing(by);
        MemberRow member = passwords.lock(staff.id(), own, password);
        own.wipe();
        Author author = new Author(by.staff().id(), clock.millis());
        chain.write(writing -> {
            if (deed == Deed.PERSON_ADDED) {
                StoredPeople.add(writing, staff);
            }
            letOut(writing, staff.id());
            writing.on(MemberMapper.class).insert(member);
            Grants.give(writing, theirs, holder.id(), holder.key());
            vouch(writing, holder, signing);
            return author.note(writing, deed, staff.id(), staff.role().id());
        });
        return new Change.Made();
    }

    /** The school says whose key it is, and lets its holder say so of others where they may. */
    private static void vouch(Writing writing, Holder holder, SigningKey signing) {
        holder.voucher().give(writing, signing);
        if (holder.signs()) {
            Signatures.allow(writing, signing, holder.id(), holder.key());
        }
    }

    /** Takes somebody's keys away, so that nothing is left that their password opens. */
    private static void letOut(Writing writing, String id) {
        writing.on(MemberMapper.class).delete(id);
        Trying.forget(writing, id);
        Grants.takeAway(writing, id);
        KeyHands.takeAway(writing, id);
        Signatures.forbid(writing, id);
        Voucher.takeAway(writing, id);
    }

    /** Lets somebody in no longer, and changes every key that they held. */
    Change remove(String id, Session by) {
        Optional<Staff> staff = people.present(id);
        return fault(staff, by)
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> {
                    Staff leaver = staff.orElseThrow();
                    return change(
                            KeyGroup.of(leaver.role()),
                            by,
                            (writing, author) -> {
                                letOut(writing, id);
                                StoredPeople.leave(writing, id, author.nowMs());
                                author.note(writing, Deed.PERSON_REMOVED, id, leaver.role().id());
                            });
                });
    }

    private Optional<Reason> fault(Optional<Staff> changed, Session by) {
        return may(by).or(() -> changed.isPresent() ? Optional.empty() : Optional.of(Reason.NOBODY))
                .or(() ->
                        changed.filter(staff -> staff.id().equals(by.staff().id()))
                                .map(_ -> Reason.YOURSELF));
    }

    /**
     * Gives somebody another role: they open what it opens, and the keys that it does not open are
     * changed.
     */
    Change changeRole(String id, Role role, Session by) {
        Optional<Staff> staff = people.present(id);
        return fault(staff, by)
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> move(staff.orElseThrow(), role, by));
    }

    private Change move(Staff before, Role role, Session by) {
        Set<KeyGroup> gained = EnumSet.copyOf(Set.of(KeyGroup.values()));
        gained.removeIf(
                g -> KeyGroup.of(before.role()).contains(g) || !KeyGroup.of(role).contains(g));
        Set<KeyGroup> missing = missing(gained, by);
        if (!missing.isEmpty()) {
            return new Change.KeysMissing(missing);
        }
        List<HeldKey> given = gained.stream().map(group -> held(group, by)).toList();
        Set<KeyGroup> lost = EnumSet.copyOf(Set.of(KeyGroup.values()));
        lost.removeIf(
                g -> !KeyGroup.of(before.role()).contains(g) || KeyGroup.of(role).contains(g));
        SigningKey signing = signing(by);
        return change(
                lost,
                by,
                (writing, author) -> {
                    Holder.present(writing, before.id()).voucher().check(writing);
                    StoredPeople.move(writing, before.id(), role);
                    Holder holder = Holder.present(writing, before.id());
                    Grants.give(writing, given, holder.id(), holder.key());
                    Signatures.forbid(writing, holder.id());
                    vouch(writing, holder, signing);
                    if (!Rights.has(role, Right.WORK)) {
                        KeyHands.takeAway(writing, holder.id());
                    }
                    author.note(writing, Deed.ROLE_CHANGED, holder.id(), role.id());
                });
    }

    /** Changes a group's key. */
    Change rotate(KeyGroup group, Session by) {
        return may(by).<Change>map(Change.Refused::new)
                .orElseGet(() -> change(EnumSet.of(group), by, (_, _) -> {}));
    }

    private Change change(Set<KeyGroup> changed, Session by, Beforehand beforehand) {
        Set<KeyGroup> missing = missing(changed, by);
        if (!missing.isEmpty()) {
            return new Change.KeysMissing(missing);
        }
        NextKeys next = new NextKeys(groups, changed.stream().map(g -> held(g, by)).toList());
        SigningKey signing = signing(by);
        String school = signatures.school();
        Author author = new Author(by.staff().id(), clock.millis());
        chain.write(writing -> {
            beforehand.does(writing, author);
            next.keep(writing, signing, school, author);
            return author;
        });
        groups.changed();
        next.putOn(by);
        return new Change.Made();
    }

    private Set<KeyGroup> missing(Set<KeyGroup> wanted, Session by) {
        return wanted.stream()
                .filter(group -> by.keyring().find(groups.latest(group).name()).isEmpty())
                .collect(Collectors.toSet());
    }

    private HeldKey held(KeyGroup group, Session by) {
        return by.keyring().find(groups.latest(group).name()).orElseThrow();
    }

    private SigningKey signing(Session by) {
        return signatures.open(by.staff().id(), by.key()).orElseThrow();
    }

    /** What is done in the same transaction before the keys are changed. */
    @FunctionalInterface
    private interface Beforehand {
        void does(Writing writing, Author author);
    }
}
