package org.lidsdown.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.InMemoryPeople;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

class SignInModelTest {
    private final List<Staff> let = new ArrayList<>();
    private final MadeUpSchool school = new MadeUpSchool();
    private final SignInModel door = new SignInModel(school.people, new AtOnce(), let::add);

    @Test
    void rightNameAndPasswordOpenTheDoor() {
        door.signIn(" S.Khan ", MadeUpSchool.PASSWORD.toCharArray());

        assertThat(let).containsExactly(MadeUpSchool.COORDINATOR);
    }

    @Test
    void unknownNameAndWrongPasswordAreAnsweredAlike() {
        door.signIn("nobody", MadeUpSchool.PASSWORD.toCharArray());
        String unknown = door.sentence().get();
        door.signIn("s.khan", "not the password".toCharArray());
        String wrong = door.sentence().get();

        assertThat(let).isEmpty();
        assertThat(unknown).isNotEmpty().isEqualTo(wrong);
    }

    @Test
    void passwordIsWipedOnceItWasTried() {
        char[] password = MadeUpSchool.PASSWORD.toCharArray();

        door.signIn("s.khan", password);

        assertThat(password).containsOnly('\0');
    }

    @Test
    void firstPersonBecomesTheCoordinator() {
        var people = new InMemoryPeople();
        var first = new SignInModel(people, new AtOnce(), let::add);
        first.refresh();

        first.begin("a.lee", "Ann Lee", "a long enough password".toCharArray());

        assertThat(first.first().get()).isTrue();
        assertThat(let)
                .containsExactly(new Staff("a.lee", "Ann Lee", Role.ONLINE_SAFETY_COORDINATOR));
    }

    @Test
    void shortPasswordOfTheFirstPersonIsRefused() {
        var first = new SignInModel(new InMemoryPeople(), new AtOnce(), let::add);

        first.begin("a.lee", "Ann Lee", "short".toCharArray());

        assertThat(let).isEmpty();
        assertThat(first.sentence().get()).startsWith("A password has 12 to 128 characters");
    }
}
