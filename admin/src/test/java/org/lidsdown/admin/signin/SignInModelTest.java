package org.lidsdown.admin.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.admin.school.AtOnce;
import org.lidsdown.admin.school.InMemoryPeople;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.KeyHolders;
import org.lidsdown.domain.signin.Session;

class SignInModelTest {
    private static final Staff LEE = new Staff("a.lee", "Ann Lee", Role.DSL);

    private final List<Staff> let = new ArrayList<>();
    private final MadeUpSchool school = new MadeUpSchool();
    private final SignInModel door = door(school.people);

    private SignInModel door(KeyHolders holders) {
        return new SignInModel(
                holders,
                "Larkrise School",
                code -> code.print().getBytes(UTF_8),
                school.clock,
                new AtOnce(),
                this::let);
    }

    private void let(Session session) {
        let.add(session.staff());
    }

    @Test
    void rightNameAndPasswordOpenTheDoor() {
        door.signIn(" S.Khan ", MadeUpSchool.PASSWORD.toCharArray());

        assertThat(let).containsExactly(MadeUpSchool.COORDINATOR);
    }

    @Test
    void theRecoverySheetOpensOnceAndMakesTheNextOne(@TempDir Path folder) throws IOException {
        String code = school.people.code();
        Path file = folder.resolve("sheet.pdf");

        door.recover(code.toLowerCase(Locale.UK).replace('-', ' '));
        door.save(file);
        door.codeIsKept();

        assertThat(let).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(school.people.code()).isNotEqualTo(code);
        door.recover(code);
        assertThat(door.sentence().get()).contains("not the code of the school’s present sheet");
        assertThat(let).hasSize(1);
    }

    @Test
    void aMistypedCodeIsSaidAndNothingIsTried() {
        String code = school.people.code();
        char other = code.charAt(0) == 'A' ? 'B' : 'A';

        door.recover(code.substring(0, 8));
        assertThat(door.sentence().get()).startsWith("A code has 36 letters and digits");
        door.recover(other + code.substring(1));
        assertThat(door.sentence().get()).startsWith("At least one sign is not as on the sheet");

        assertThat(let).isEmpty();
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
    void whoeverMustWaitIsToldHowLong() {
        school.people.pausedUntil = Optional.of(MadeUpSchool.FRIDAY.plusSeconds(8));
        door.signIn("s.khan", MadeUpSchool.PASSWORD.toCharArray());
        assertThat(door.sentence().get()).isEqualTo("Please wait 9 seconds, then try again.");

        school.people.pausedUntil = Optional.of(MadeUpSchool.FRIDAY.plusSeconds(15 * 60 - 1));
        door.signIn("s.khan", MadeUpSchool.PASSWORD.toCharArray());
        assertThat(door.sentence().get()).contains("Please wait 15 minutes");
    }

    @Test
    void passwordIsWipedOnceItWasTried() {
        char[] password = MadeUpSchool.PASSWORD.toCharArray();

        door.signIn("s.khan", password);

        assertThat(password).containsOnly('\0');
    }

    @Test
    void firstPersonMakesTheKeysAndComesInOnceTheCodeIsWrittenDown() {
        var first = door(new InMemoryPeople());
        first.refresh();

        first.begin(
                new Staff(" A.Lee ", " Ann Lee ", Role.DSL), "a few words".repeat(2).toCharArray());

        assertThat(first.first().get()).isTrue();
        assertThat(let).isEmpty();
        assertThat(first.founded().get().orElseThrow().code().print()).hasSize(44);
        first.codeIsKept();
        assertThat(let).containsExactly(LEE);
        assertThat(first.founded().get()).isEmpty();
        assertThat(first.first().get()).isFalse();
    }

    @Test
    void shortPasswordOfTheFirstPersonIsRefused() {
        var first = door(new InMemoryPeople());

        first.begin(LEE, "short".toCharArray());

        assertThat(let).isEmpty();
        assertThat(first.sentence().get()).startsWith("A password has 12 to 128 characters");
    }
}
