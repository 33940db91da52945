package org.lidsdown.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lidsdown.admin.notices.Notices;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;

class StaffModelTest {
    private static final String NEW = "seven quiet lanterns";
    private static final Staff COLLEAGUE = new Staff("p.moss", "Peta Moss", Role.SENIOR_LEADER);

    private final MadeUpSchool school = new MadeUpSchool();
    private final Notices notices = new Notices();
    private final Session session = session("s.khan");
    private final StaffModel model =
            new StaffModel(school.people, school.people, () -> session, new AtOnce(), notices);

    private Session session(String id) {
        return ((SignIn.In) signIn(id, MadeUpSchool.PASSWORD)).session();
    }

    private SignIn signIn(String id, String password) {
        return school.people.signIn(id, password.toCharArray());
    }

    private static Typed typed(String one, String other) {
        return new Typed(one.toCharArray(), other.toCharArray());
    }

    private static char[] mine() {
        return MadeUpSchool.PASSWORD.toCharArray();
    }

    private String said() {
        return notices.now().get().orElseThrow().sentence();
    }

    @Test
    void aColleagueIsLetInWithThePasswordThatTheyTyped() {
        Typed typed = typed(NEW, NEW);

        model.enrol(COLLEAGUE, typed, mine(), () -> {});

        assertThat(signIn("p.moss", NEW)).isInstanceOf(SignIn.In.class);
        assertThat(model.staff()).contains(COLLEAGUE);
        assertThat(said()).isEqualTo("Peta Moss can sign in now.");
        assertThat(typed.password()).containsOnly('\0');
    }

    @Test
    void twoPasswordsThatDifferChangeNothing() {
        model.enrol(COLLEAGUE, typed(NEW, NEW + "s"), mine(), () -> {});

        assertThat(said()).startsWith("The two passwords are not the same");
        assertThat(school.people.find("p.moss")).isEmpty();
    }

    @Test
    void whoeverHoldsTooLittleIsToldWhatIsMissing() {
        Staff head = new Staff("h.ash", "Hal Ash", Role.HEAD);

        model.enrol(head, typed(NEW, NEW), mine(), () -> {});

        assertThat(said()).contains("staff matters (head)").contains("recovery sheet");
        assertThat(school.people.find("h.ash")).isEmpty();
    }

    @Test
    void aPasswordIsChangedByWhoeverKnowsThePresentOne() {
        model.changePassword("a wrong guess".toCharArray(), typed(NEW, NEW), () -> {});
        assertThat(said()).isEqualTo("That is not your present password, so nothing was changed.");

        model.changePassword(MadeUpSchool.PASSWORD.toCharArray(), typed(NEW, NEW), () -> {});

        assertThat(signIn("s.khan", NEW)).isInstanceOf(SignIn.In.class);
    }

    @Test
    void whoeverIsTakenAwayComesInNoLonger() {
        model.remove(MadeUpSchool.LEADER, mine(), () -> {});

        assertThat(signIn("r.hale", MadeUpSchool.PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(model.staff()).doesNotContain(MadeUpSchool.LEADER);
    }

    @Test
    void nothingIsChangedWithoutOnesOwnPassword() {
        char[] wrong = "somebody who found it open".toCharArray();

        model.remove(MadeUpSchool.LEADER, wrong, () -> {});

        assertThat(said()).startsWith("That is not your present password");
        assertThat(wrong).containsOnly('\0');
        assertThat(school.people.all()).contains(MadeUpSchool.LEADER);
    }

    @Test
    void somebodyIsGivenAnotherRole() {
        model.changeRole(MadeUpSchool.LEADER, Role.DSL, mine(), () -> {});

        assertThat(school.people.find("r.hale").orElseThrow().role()).isEqualTo(Role.DSL);
        assertThat(said()).contains("is " + Role.DSL.title());
    }
}
