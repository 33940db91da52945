package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.people.Pupil;
import org.lidsdown.domain.people.PupilId;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

class PeopleTest {
    private static final Staff KHAN =
            new Staff("s.khan", "Samina Khan", Role.ONLINE_SAFETY_COORDINATOR);
    private static final String PASSWORD = "correct horse battery";

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void addKhan() {
        store.people().add(KHAN, PASSWORD.toCharArray(), KHAN.id());
    }

    @Test
    void whoeverWasAddedSignsInWithTheirPassword() {
        addKhan();
        long before = store.log().head().entry();

        assertThat(store.people().signIn("s.khan", PASSWORD.toCharArray())).contains(KHAN);
        assertThat(store.people().find("s.khan")).contains(KHAN);
        assertThat(store.log().head().entry()).isEqualTo(before + 1);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlikeAndNoted() {
        addKhan();
        long before = store.log().head().entry();

        assertThat(store.people().signIn("s.khan", "correct horse batterx".toCharArray()))
                .isEmpty();
        assertThat(store.people().signIn("nobody", PASSWORD.toCharArray())).isEmpty();
        assertThat(store.log().head().entry()).isEqualTo(before + 2);
    }

    @Test
    void checkingAnUnknownNameTakesAsLongAsAKnownOne() {
        addKhan();
        store.people().signIn("s.khan", "warm up the hash".toCharArray());

        long known = fastest("s.khan");
        long unknown = fastest("nobody");

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private long fastest(String id) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            store.people().signIn(id, "not the password".toCharArray());
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        return fastest;
    }

    @Test
    void aPasswordTypedInAnotherFormIsTheSame() {
        store.people().add(KHAN, "Zoe\u0308 loves tea and cake".toCharArray(), KHAN.id());

        assertThat(store.people().signIn("s.khan", "Zo\u00EB loves tea and cake".toCharArray()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 129})
    void passwordsTooShortOrTooLongAreRefused(int length) {
        char[] password = "x".repeat(length).toCharArray();

        assertThatThrownBy(() -> store.people().add(KHAN, password, KHAN.id()))
                .hasMessage("A password has 12 to 128 characters.");
        assertThat(store.people().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S.Khan", "s khan", "", "s.khan.", "unknown"})
    void namesToSignInWithThatWouldConfuseAreRefused(String id) {
        assertThatThrownBy(() ->
                        store.people()
                                .add(
                                        new Staff(id, "Samina Khan", Role.DSL),
                                        PASSWORD.toCharArray(),
                                        "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameToSignInWithIsGivenOnce() {
        addKhan();

        assertThatThrownBy(this::addKhan).hasMessage("This sign-in name is taken.");
        assertThat(store.people().all()).containsExactly(KHAN);
    }

    @Test
    void pupilsGetOnePseudonymAfterTheOtherAndAreListedByName() {
        Pupil zoe = store.pupils().add("Zoë Whitfield", "Years 7 to 9", "s.khan");
        Pupil adam = store.pupils().add("Adam 😀 عربى", "Years 10 and 11", "s.khan");

        assertThat(zoe.id()).isEqualTo(new PupilId("P-0001"));
        assertThat(adam.id()).isEqualTo(new PupilId("P-0002"));
        assertThat(store.pupils().all()).containsExactly(adam, zoe);
        assertThat(store.pupils().find(zoe.id())).contains(zoe);
        assertThat(store.pupils().find(new PupilId("P-9999"))).isEmpty();
    }
}
