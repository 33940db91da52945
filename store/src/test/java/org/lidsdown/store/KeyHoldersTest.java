package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lidsdown.store.ALog.KHAN;
import static org.lidsdown.store.ALog.PASSWORD;
import static org.lidsdown.store.ALog.note;
import static org.lidsdown.store.ALog.opened;
import static org.lidsdown.store.ALog.written;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.keys.Keyring;
import org.lidsdown.domain.keys.RecoveryCode;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Change;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.domain.trust.SchoolKeys;
import org.lidsdown.domain.trust.SignedKeys;
import org.lidsdown.store.proof.Verdict;

class KeyHoldersTest {
    private static final Staff LEE = new Staff("r.lee", "Rob Lee", Role.DSL);
    private static final Staff HART = new Staff("j.hart", "Jo Hart", Role.HEAD);
    private static final Staff VALE = new Staff("t.vale", "Tim Vale", Role.TECHNICIAN);
    private static final Staff MOSS = new Staff("c.moss", "Cy Moss", Role.CHAIR_OF_GOVERNORS);
    private static final String BOTTLES = "eleven green bottles";

    @TempDir Path folder;
    private final AClock clock = new AClock();
    private Store store;
    private KeyHolders holders;

    @BeforeEach
    void open() {
        store = ALog.locked(folder, clock);
        holders = store.keyHolders();
    }

    @AfterEach
    void close() {
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
        store.close();
    }

    private Recovery.Opened recovered() {
        return (Recovery.Opened) holders.recover(ALog.code());
    }

    private Session in(Staff staff) {
        return ALog.signedIn(store, staff.id(), BOTTLES);
    }

    private void enrol(Session by, Staff... people) {
        for (Staff staff : people) {
            assertThat(holders.enrol(staff, BOTTLES.toCharArray(), by))
                    .isEqualTo(new Change.Made());
        }
    }

    private String words(Incident incident) {
        Incident found = store.incidents().find(incident.ref()).orElseThrow();
        return ((Act.NoteWritten) found.entries().getLast().act()).words();
    }

    @Test
    void theFirstPersonHoldsWhatTheirRoleHolds() {
        Session session = ALog.signedIn(store);

        assertThat(session.keyring().names()).hasToString("[safeguarding-1]");
        assertThat(store.people().all()).containsExactly(ALog.COORDINATOR);
        assertThat(holders.isSetUp()).isTrue();
    }

    @Test
    void aSchoolGetsItsFirstKeysOnce() {
        assertThat(holders.setUp("Larkrise", LEE, BOTTLES.toCharArray()))
                .isEqualTo(new Founding.Refused(Reason.SET_UP_ALREADY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TECHNICIAN", "GOVERNOR", "CHAIR_OF_GOVERNORS"})
    void whoeverCouldNotReadTheLogIsNotTheFirst(Role role) {
        try (Store fresh = ALog.fresh(folder.resolve("fresh"), clock)) {
            Staff first = new Staff("a.first", "Ann First", role);

            assertThat(fresh.keyHolders().setUp("Larkrise", first, BOTTLES.toCharArray()))
                    .isEqualTo(new Founding.Refused(Reason.ROLE_WITHOUT_KEYS));
            assertThat(fresh.keyHolders().isSetUp()).isFalse();
        }
    }

    @Test
    void theListOfKeysIsSignedByTheSchool() {
        SignedKeys list = store.keyList().orElseThrow();

        SchoolKeys keys = SignedKeys.read(list.write()).keys(list.trust());

        assertThat(keys.school()).isEqualTo("Larkrise");
        assertThat(keys.keys())
                .extracting(key -> key.name().toString())
                .containsExactly("safeguarding-1", "head-1", "chair-1");
        assertThat(list.trust().fingerprint().split(" ")).hasSize(6);
    }

    @Test
    void theCodeOfTheSheetLetsTheFirstLeadAndHeadIn() {
        enrol(recovered().session(), LEE, HART, MOSS, VALE);

        assertThat(in(LEE).keyring().names()).hasToString("[safeguarding-1]");
        assertThat(in(HART).keyring().names()).hasToString("[safeguarding-1, head-1]");
        assertThat(in(MOSS).keyring().names()).hasToString("[chair-1]");
        assertThat(in(VALE).reads()).isFalse();
    }

    @Test
    void aColleagueReadsWhatWasWrittenBeforeTheyCame() {
        Session khan = ALog.signedIn(store);
        Incident incident = written(store, opened(store, "words"), note("before"));
        khan.lock();
        enrol(recovered().session(), LEE);

        in(LEE);

        assertThat(words(incident)).isEqualTo("before");
        assertThat(store.people().all()).containsExactly(LEE, ALog.COORDINATOR);
    }

    @Test
    void aCoordinatorChangesNobodysKeys() {
        Session khan = ALog.signedIn(store);

        assertThat(holders.enrol(VALE, BOTTLES.toCharArray(), khan))
                .isEqualTo(new Change.Refused(Reason.NOT_ALLOWED));
        assertThat(holders.rotate(KeyGroup.SAFEGUARDING, khan))
                .isEqualTo(new Change.Refused(Reason.NOT_ALLOWED));
        assertThat(holders.remove(KHAN, khan)).isEqualTo(new Change.Refused(Reason.NOT_ALLOWED));
        assertThat(store.people().all()).containsExactly(ALog.COORDINATOR);
    }

    @Test
    void nobodyGivesAwayKeysThatTheyDoNotHold() {
        enrol(recovered().session(), LEE);
        Session lee = in(LEE);

        assertThat(holders.enrol(HART, BOTTLES.toCharArray(), lee))
                .isEqualTo(new Change.KeysMissing(Set.of(KeyGroup.HEAD)));
        assertThat(holders.enrol(MOSS, BOTTLES.toCharArray(), lee))
                .isEqualTo(new Change.KeysMissing(Set.of(KeyGroup.CHAIR)));
        assertThat(store.people().find(HART.id())).isEmpty();
        enrol(lee, VALE);
    }

    @Test
    void whoeverWasLockedChangesNothing() {
        enrol(recovered().session(), LEE);
        Session lee = in(LEE);
        lee.lock();

        assertThat(holders.enrol(VALE, BOTTLES.toCharArray(), lee))
                .isEqualTo(new Change.Refused(Reason.LOCKED));
        assertThat(holders.changePassword(BOTTLES.toCharArray(), PASSWORD.toCharArray(), lee))
                .isEqualTo(new Change.Refused(Reason.LOCKED));
    }

    @ParameterizedTest
    @CsvSource({
        "R.Lee, Rob Lee, SIGN_IN_NAME",
        "r lee, Rob Lee, SIGN_IN_NAME",
        "r.lee., Rob Lee, SIGN_IN_NAME",
        "r.lee, ' ', NAME",
        "r.lee, 'Rob\nLee', NAME",
        "s.khan, Rob Lee, SIGN_IN_NAME_TAKEN",
        "unknown, Rob Lee, SIGN_IN_NAME_TAKEN",
        "recovery, Rob Lee, SIGN_IN_NAME_TAKEN",
        "safeguarding-2, Rob Lee, SIGN_IN_NAME_TAKEN"
    })
    void namesThatWouldConfuseAreRefused(String id, String name, Reason reason) {
        Session sheet = recovered().session();

        assertThat(holders.enrol(new Staff(id, name, Role.DSL), BOTTLES.toCharArray(), sheet))
                .isEqualTo(new Change.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password1234", "Larkrise2026", "rob lee rob lee"})
    void passwordsThatAnybodyWouldTryAreRefused(String password) {
        Session sheet = recovered().session();

        assertThat(holders.enrol(LEE, password.toCharArray(), sheet))
                .isInstanceOf(Change.Refused.class);
    }

    @Test
    void anotherPasswordTakesThePlaceOfThePresentOne() {
        Session khan = ALog.signedIn(store);

        assertThat(holders.changePassword("not it".toCharArray(), BOTTLES.toCharArray(), khan))
                .isEqualTo(new Change.Refused(Reason.WRONG_PASSWORD));
        assertThat(holders.changePassword(PASSWORD.toCharArray(), BOTTLES.toCharArray(), khan))
                .isEqualTo(new Change.Made());

        assertThat(holders.signIn(KHAN, PASSWORD.toCharArray())).isEqualTo(new SignIn.Wrong());
        assertThat(ALog.signedIn(store, KHAN, BOTTLES).reads()).isTrue();
    }

    @Test
    void whoeverLostTheirPasswordIsGivenAnotherAndReadsAsBefore() {
        ALog.signedIn(store);
        Incident incident = written(store, opened(store, "words"), note("before"));
        enrol(recovered().session(), LEE);

        assertThat(holders.renew(KHAN, BOTTLES.toCharArray(), in(LEE)))
                .isEqualTo(new Change.Made());

        assertThat(holders.signIn(KHAN, PASSWORD.toCharArray())).isEqualTo(new SignIn.Wrong());
        ALog.signedIn(store, KHAN, BOTTLES);
        assertThat(words(incident)).isEqualTo("before");
    }

    @Test
    void whoeverWasRemovedComesInNoLongerAndTheirNameStaysKnown() {
        enrol(recovered().session(), LEE);
        Session lee = in(LEE);

        assertThat(holders.remove(KHAN, lee)).isEqualTo(new Change.Made());

        assertThat(holders.signIn(KHAN, PASSWORD.toCharArray())).isEqualTo(new SignIn.Wrong());
        assertThat(store.people().all()).containsExactly(LEE);
        assertThat(store.people().find(KHAN)).contains(ALog.COORDINATOR);
        assertThat(holders.enrol(ALog.COORDINATOR, BOTTLES.toCharArray(), lee))
                .isEqualTo(new Change.Refused(Reason.SIGN_IN_NAME_TAKEN));
        assertThat(holders.remove(KHAN, lee)).isEqualTo(new Change.Refused(Reason.NOBODY));
        assertThat(holders.remove(LEE.id(), lee)).isEqualTo(new Change.Refused(Reason.YOURSELF));
    }

    @Test
    void removingSomebodyChangesTheKeysThatTheyHeldAndTheSchoolSignsTheNewList() {
        enrol(recovered().session(), LEE, HART);
        SignedKeys before = store.keyList().orElseThrow();

        assertThat(holders.remove(HART.id(), in(LEE)))
                .isEqualTo(new Change.KeysMissing(Set.of(KeyGroup.HEAD)));
        assertThat(holders.remove(KHAN, in(HART))).isEqualTo(new Change.Made());

        SignedKeys after = store.keyList().orElseThrow();
        assertThat(after.trust()).isEqualTo(before.trust());
        assertThat(after.keys(after.trust()).follows(before.keys(before.trust()))).isTrue();
        assertThat(after.keys(after.trust()).keys())
                .extracting(key -> key.name().toString())
                .containsExactly("safeguarding-2", "head-1", "chair-1");
        assertThat(in(LEE).keyring().names()).hasToString("[safeguarding-1, safeguarding-2]");
    }

    @Test
    void whoeverIsGivenAnotherRoleOpensWhatItOpensAndNoMore() {
        enrol(recovered().session(), LEE, HART);
        Keyring kept = ALog.signedIn(store).keyring();
        Incident incident = written(store, opened(store, "words"), note("before"));

        assertThat(holders.changeRole(KHAN, Role.TECHNICIAN, in(LEE))).isEqualTo(new Change.Made());
        incident = written(store, LEE.id(), incident, note("after"));

        assertThat(AThief.opens(store, kept)).contains("before").doesNotContain("after");
        assertThat(ALog.signedIn(store).keyring().isEmpty()).isTrue();
        assertThat(store.people().find(KHAN).orElseThrow().role()).isEqualTo(Role.TECHNICIAN);

        assertThat(holders.changeRole(KHAN, Role.DSL, in(HART))).isEqualTo(new Change.Made());
        Session khan = ALog.signedIn(store);
        assertThat(words(incident)).isEqualTo("after");
        assertThat(holders.rotate(KeyGroup.SAFEGUARDING, khan)).isEqualTo(new Change.Made());
    }

    @Test
    void nobodyGivesThemselvesARoleNorOneWhoseKeysTheyDoNotHold() {
        enrol(recovered().session(), LEE);
        Session lee = in(LEE);

        assertThat(holders.changeRole(LEE.id(), Role.HEAD, lee))
                .isEqualTo(new Change.Refused(Reason.YOURSELF));
        assertThat(holders.changeRole(KHAN, Role.HEAD, lee))
                .isEqualTo(new Change.KeysMissing(Set.of(KeyGroup.HEAD)));
        assertThat(holders.changeRole(LEE.id(), Role.HEAD, ALog.signedIn(store)))
                .isEqualTo(new Change.Refused(Reason.NOT_ALLOWED));
        assertThat(store.people().find(KHAN)).contains(ALog.COORDINATOR);
    }

    @Test
    void whoeverKeptTheKeysTheyHeldReadsNothingThatIsWrittenAfterTheyLeft() {
        enrol(recovered().session(), LEE);
        Keyring kept = ALog.signedIn(store).keyring();
        Incident incident = written(store, opened(store, "words"), note("before"));
        Session lee = in(LEE);
        holders.remove(KHAN, lee);

        incident = written(store, LEE.id(), incident, note("after"));

        assertThat(words(incident)).isEqualTo("after");
        assertThat(AThief.opens(store, kept)).contains("before").doesNotContain("after");
        assertThat(AThief.opens(store, lee.keyring())).contains("before", "after");
    }

    @Test
    void aCodeServesOnceAndTheNextOneIsToldThen() {
        Recovery.Opened opened = recovered();

        assertThat(holders.recover(ALog.code())).isEqualTo(new Recovery.WrongCode());
        assertThat(holders.recover(RecoveryCode.random())).isEqualTo(new Recovery.WrongCode());
        assertThat(holders.recover(opened.next())).isInstanceOf(Recovery.Opened.class);
    }

    @Test
    void theCodeOpensEverythingAlsoAfterTheKeysWereChanged() {
        ALog.signedIn(store);
        Incident incident = written(store, opened(store, "words"), note("before"));
        Recovery.Opened opened = recovered();
        enrol(opened.session(), LEE);
        holders.remove(KHAN, in(LEE));
        incident = written(store, LEE.id(), incident, note("after"));

        Recovery.Opened again = (Recovery.Opened) holders.recover(opened.next());

        assertThat(AThief.opens(store, again.session().keyring())).contains("before", "after");
        enrol(again.session(), HART);
        assertThat(in(HART).keyring().names())
                .hasToString("[safeguarding-1, safeguarding-2, head-1]");
        assertThat(words(incident)).isEqualTo("after");
    }

    @Test
    void whoeverHoldsOtherKeysSeesNothingAndAddsNothing() {
        ALog.signedIn(store);
        Incident incident = written(store, opened(store, "words"), note("before"));
        store.pupils().add("Ada Example", "Years 7 to 9", KHAN);
        enrol(recovered().session(), MOSS, VALE);

        for (Staff outsider : List.of(MOSS, VALE)) {
            in(outsider);
            assertThat(store.incidents().find(incident.ref())).isEmpty();
            assertThat(store.pupils().all())
                    .extracting(pupil -> pupil.name())
                    .containsExactly("(sealed)");
            assertThatThrownBy(() -> written(store, outsider.id(), incident, note("more")))
                    .satisfies(e ->
                            assertThat(e.toString())
                                    .containsAnyOf("these words belong to others", "NotYours"));
        }
    }

    @Test
    void whoeverHoldsNoKeysOpensAnIncidentThatOthersRead() {
        enrol(recovered().session(), VALE);
        in(VALE);
        Incident incident = opened(store, "found a cable cut", VALE.id());

        assertThat(AThief.opens(store, in(VALE).keyring())).isEmpty();
        ALog.signedIn(store);
        written(store, incident, note("thank you"));

        assertThat(AThief.opens(store, ALog.signedIn(store).keyring()))
                .contains("found a cable cut", "thank you");
    }
}
