package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Appending;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.Outcome;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.trust.SignedKeys;

/** A school in which somebody is in every role, each with a password, one of them in at a time. */
final class ATeam implements AutoCloseable {
    private static final String PASSWORD = "a lamp by the river";

    private final Map<Role, Staff> people = new EnumMap<>(Role.class);
    private final Store store;
    private Role in = Role.STAFF;
    private Session session;

    ATeam(Path folder, Clock clock) {
        store = ALog.in(folder, clock);
        Recovery.Opened opened = (Recovery.Opened) store.keyHolders().recover(ALog.code());
        for (Role role : Role.values()) {
            Staff staff = new Staff(role.id(), "Some " + role.title(), role);
            assertThat(store.keyHolders().enrol(staff, PASSWORD.toCharArray(), opened.session()))
                    .isEqualTo(new Change.Made());
            people.put(role, staff);
        }
        session = opened.session();
        session.lock();
    }

    private ATeam(Store store, ATeam before) {
        this.store = store;
        people.putAll(before.people);
        session = before.session;
    }

    /** The same people at their log, which was closed and is opened again. */
    ATeam again(Path folder) {
        return new ATeam(ALog.again(folder, Clock.systemUTC()), this);
    }

    Store store() {
        return store;
    }

    /** Whoever was in is locked out, and somebody in this role comes in. */
    Session as(Role role) {
        if (in != role || session.isLocked()) {
            session.lock();
            in = role;
            session = ALog.signedIn(store, id(role), PASSWORD);
        }
        return session;
    }

    String id(Role role) {
        return people.get(role).id();
    }

    Incident opened(Role role, String words, UUID... concerns) {
        as(role);
        Outcome outcome = store.incidents().open(words, List.of(concerns), id(role));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).incident();
    }

    Appending append(Role role, Incident seen, Act act) {
        as(role);
        return store.incidents().append(seen, act, id(role));
    }

    /** The incident after this act, which is not refused. */
    Incident after(Role role, Incident seen, Act act) {
        Appending appending = append(role, seen, act);
        assertThat(appending).as(act.toString()).isInstanceOf(Appending.Appended.class);
        return ((Appending.Appended) appending).incident();
    }

    Refusal refused(Role role, Incident seen, Act act) {
        return ((Appending.Refused) append(role, seen, act)).refusal();
    }

    Optional<Incident> found(Role role, IncidentRef ref) {
        as(role);
        return store.incidents().find(ref);
    }

    /** What a pupil told, naming this adult; arrived, and where it can be read, readable. */
    UUID told(String adult) {
        UUID envelope = UUID.randomUUID();
        Concern concern =
                ATold.concern(UUID.randomUUID(), 1, Concern.State.FINISHED, Concern.Help.NO);
        Answers answers = concern.answers().withAdult(Answer.of(new Adult.Named(new Token(adult))));
        Concern marked =
                new Concern(
                        concern.id(), 1, concern.progress(), concern.origin(), answers, List.of());
        SignedKeys list = store.keyList().orElseThrow();
        GroupKey key = list.keys(list.trust()).key(KeyGroup.SAFEGUARDING);
        Label label = Label.of(envelope, marked);
        store.bringIn(
                envelope, Envelope.write(key.sealer().seal(label, ConcernText.write(marked))));
        return marked.id();
    }

    static Act handedTo(KeyGroup group) {
        return new Act.HandedOver(group, "it is about somebody");
    }

    @Override
    public void close() {
        session.lock();
        store.close();
    }
}
