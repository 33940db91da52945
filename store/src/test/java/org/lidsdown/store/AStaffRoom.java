package org.lidsdown.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;

/** What happens among the staff, by lot, and what must be so whatever happened. */
final class AStaffRoom {
    private static final List<Role> ROLES =
            List.of(
                    Role.ONLINE_SAFETY_COORDINATOR,
                    Role.DSL,
                    Role.HEAD,
                    Role.SENIOR_LEADER,
                    Role.CHAIR_OF_GOVERNORS,
                    Role.TECHNICIAN);

    private record Left(String who, Keyring kept, int written) {}

    private final Map<Staff, String> passwords = new LinkedHashMap<>();
    private final List<Left> left = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final Random random;
    private final AClock clock;
    private Store store;
    private RecoveryCode code = ALog.code();
    private int people;

    AStaffRoom(Store store, AClock clock, long seed) {
        this.store = store;
        this.clock = clock;
        this.random = new Random(seed);
        passwords.put(ALog.COORDINATOR, ALog.PASSWORD);
        ALog.signedIn(store);
        write();
    }

    private KeyHolders holders() {
        return store.keyHolders();
    }

    void step() {
        clock.goOn(Duration.ofHours(1));
        switch (random.nextInt(9)) {
            case 0, 1 -> enrol();
            case 2 -> changePassword();
            case 3 -> renew();
            case 4 -> remove();
            case 5 -> made(holders().rotate(group(), sheet()));
            case 6 -> move();
            case 7 -> check();
            default -> write();
        }
        write();
    }

    private KeyGroup group() {
        List<KeyGroup> groups = List.of(KeyGroup.values());
        return groups.get(random.nextInt(groups.size()));
    }

    /** Somebody who may and can do this: mostly a lead or a head, else the sheet. */
    private Session sheet() {
        Recovery.Opened opened = (Recovery.Opened) holders().recover(code);
        code = opened.next();
        return opened.session();
    }

    private Session somebodyWhoMay(Staff besides) {
        return passwords.keySet().stream()
                .filter(staff -> staff.role() == Role.HEAD && !staff.equals(besides))
                .findAny()
                .map(this::signIn)
                .orElseGet(this::sheet);
    }

    private Session signIn(Staff staff) {
        return ALog.signedIn(store, staff.id(), passwords.get(staff));
    }

    private Staff somebody() {
        List<Staff> all = new ArrayList<>(passwords.keySet());
        all.sort((one, other) -> one.id().compareTo(other.id()));
        return all.get(random.nextInt(all.size()));
    }

    private String password() {
        return "words by lot " + random.nextLong(1_000_000_000);
    }

    private void enrol() {
        people++;
        Role role = ROLES.get(random.nextInt(ROLES.size()));
        Staff staff = new Staff("p" + people, "Person", role);
        String password = password();
        Session by =
                role == Role.CHAIR_OF_GOVERNORS || random.nextInt(4) == 0
                        ? sheet()
                        : somebodyWhoMay(staff);
        made(holders().enrol(staff, password.toCharArray(), by));
        passwords.put(staff, password);
    }

    private void changePassword() {
        Staff staff = somebody();
        String next = password();
        made(
                holders()
                        .changePassword(
                                passwords.get(staff).toCharArray(),
                                next.toCharArray(),
                                signIn(staff)));
        passwords.put(staff, next);
    }

    private void renew() {
        Staff staff = somebody();
        String next = password();
        made(holders().renew(staff.id(), next.toCharArray(), sheet()));
        passwords.put(staff, next);
    }

    private void remove() {
        Staff staff = somebody();
        if (passwords.size() == 1) {
            return;
        }
        Keyring kept = signIn(staff).keyring();
        boolean sheet = staff.role() == Role.CHAIR_OF_GOVERNORS || random.nextInt(3) == 0;
        made(holders().remove(staff.id(), sheet ? sheet() : somebodyWhoMay(staff)));
        passwords.remove(staff);
        left.add(new Left(staff.id(), kept, written.size()));
    }

    private void move() {
        Staff before = somebody();
        Keyring kept = signIn(before).keyring();
        Role role = ROLES.get(random.nextInt(ROLES.size()));
        Staff after = new Staff(before.id(), before.name(), role);
        made(holders().changeRole(before.id(), role, sheet()));
        passwords.put(after, requireNonNull(passwords.remove(before)));
        if (reads(before) && !reads(after)) {
            left.add(new Left(before.id(), kept, written.size()));
        }
    }

    private static void made(Change change) {
        assertThat(change).isEqualTo(new Change.Made());
    }

    /** A reader writes: a new incident, or a note in one that is there. */
    private void write() {
        Session writer =
                passwords.keySet().stream()
                        .filter(AStaffRoom::reads)
                        .findAny()
                        .map(this::signIn)
                        .orElseGet(this::sheet);
        store.wear(writer.keyring());
        String words = "words " + written.size();
        if (incidents.isEmpty() || random.nextInt(3) == 0) {
            incidents.add(ALog.opened(store, words, writer.staff().id()));
        } else {
            int which = random.nextInt(incidents.size());
            Incident longer =
                    ALog.written(
                            store, writer.staff().id(), incidents.get(which), ALog.note(words));
            incidents.set(which, longer);
        }
        written.add(words);
    }

    private static boolean reads(Staff staff) {
        return KeyGroup.of(staff.role()).contains(KeyGroup.SAFEGUARDING);
    }

    void check() {
        for (Staff staff : passwords.keySet()) {
            List<String> read = AThief.opens(store, signIn(staff).keyring());
            if (reads(staff)) {
                assertThat(read).as(staff.toString()).containsExactlyInAnyOrderElementsOf(written);
            } else {
                assertThat(read).as(staff.toString()).isEmpty();
            }
        }
        assertThat(AThief.opens(store, sheet().keyring()))
                .containsExactlyInAnyOrderElementsOf(written);
        for (Left leaver : left) {
            List<String> after = written.subList(leaver.written(), written.size());
            assertThat(AThief.opens(store, leaver.kept()))
                    .as(leaver.who())
                    .doesNotContainAnyElementsOf(after);
        }
    }

    /** The same in the log opened again. */
    void check(Store again) {
        store = again;
        check();
    }
}
