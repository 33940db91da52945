package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.store.ALog.KHAN;
import static org.lidsdown.store.ALog.PASSWORD;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Happening;
import org.lidsdown.domain.signin.Recovery;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.domain.signin.SignIn;
import org.lidsdown.store.signin.Hardness;

class SignInTest {
    @TempDir Path folder;
    private final AClock clock = new AClock();
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.locked(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SignIn signIn(String id, String password) {
        return store.keyHolders().signIn(id, password.toCharArray());
    }

    @Test
    void whoeverIsKnownComesInWithTheirPasswordAndItIsWrittenDown() {
        long before = store.log().head().entry();

        Session session = ALog.signedIn(store);

        assertThat(session.staff()).isEqualTo(ALog.COORDINATOR);
        assertThat(session.reads()).isTrue();
        assertThat(store.log().head().entry()).isEqualTo(before + 1);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlikeAndWrittenDown() {
        long before = store.log().head().entry();

        assertThat(signIn(KHAN, "correct horse batterx")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("nobody", PASSWORD)).isEqualTo(new SignIn.Wrong());

        assertThat(store.log().head().entry()).isEqualTo(before + 2);
    }

    @Test
    void aPasswordTypedInAnotherFormIsTheSame() {
        Session session = ALog.signedIn(store);
        store.keyHolders()
                .changePassword(
                        PASSWORD.toCharArray(),
                        "Zoe\u0308 loves tea and cake".toCharArray(),
                        session);

        assertThat(signIn(KHAN, "Zo\u00EB loves tea and cake")).isInstanceOf(SignIn.In.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.khan", "nobody", "a password typed in the wrong field"})
    void afterTheThirdFailureItIsSlowAndAfterTheTenthThereIsAPauseForAnyName(String id) {
        List<Long> waits = new ArrayList<>();
        for (int failure = 1; failure <= 10; failure++) {
            assertThat(signIn(id, "not the password")).isEqualTo(new SignIn.Wrong());
            if (failure >= 3) {
                waits.add(waited(id));
            }
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 900L);
    }

    /**
     * Goes on to the moment at which something is tried again, and says how many seconds that is.
     */
    private long waited(String id) {
        Instant before = clock.instant();
        if (signIn(id, "") instanceof SignIn.Paused(Instant until)) {
            clock.goOn(Duration.between(clock.instant(), until).minusMillis(1));
            assertThat(signIn(id, PASSWORD)).isEqualTo(new SignIn.Paused(until));
            clock.goOn(Duration.ofMillis(1));
            return Duration.between(before, clock.instant()).toSeconds();
        }
        throw new AssertionError("it was tried");
    }

    @Test
    void inFiveMinutesNobodyTriesMoreThanTenPasswords() {
        List<Instant> tried = new ArrayList<>();
        Instant end = clock.instant().plus(Duration.ofHours(3));
        while (clock.instant().isBefore(end)) {
            switch (signIn(KHAN, "not the password")) {
                case SignIn.Paused(Instant until) ->
                        clock.goOn(Duration.between(clock.instant(), until));
                case SignIn.Wrong() -> tried.add(clock.instant());
                case SignIn.In _ -> throw new AssertionError();
            }
        }

        for (Instant from : tried) {
            Instant until = from.plus(Duration.ofMinutes(5));
            assertThat(tried.stream().filter(t -> !t.isBefore(from) && t.isBefore(until)))
                    .hasSizeLessThanOrEqualTo(10);
        }
        assertThat(tried).hasSizeLessThan(100);
    }

    @Test
    void aPauseIsNeverForEverAndTheRightPasswordEndsIt() {
        failures(KHAN, 10);
        clock.goOn(Duration.ofMinutes(15));

        assertThat(signIn(KHAN, PASSWORD)).isInstanceOf(SignIn.In.class);
        assertThat(signIn(KHAN, "not the password")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn(KHAN, PASSWORD)).isInstanceOf(SignIn.In.class);
    }

    @Test
    void aPauseOutlivesTheProgramAndHoldsUpNobodyElse() {
        Recovery.Opened opened = (Recovery.Opened) store.keyHolders().recover(ALog.code());
        Staff lee = new Staff("r.lee", "Rob Lee", Role.DSL);
        store.keyHolders().enrol(lee, "eleven green bottles".toCharArray(), opened.session());
        failures(KHAN, 10);

        store.close();
        store = ALog.again(folder, clock);

        assertThat(signIn(KHAN, PASSWORD)).isInstanceOf(SignIn.Paused.class);
        assertThat(signIn("r.lee", "eleven green bottles")).isInstanceOf(SignIn.In.class);
    }

    @Test
    void ofAPauseTheLeadHearsAndTheCoordinatorDoesNot() {
        Recovery.Opened opened = (Recovery.Opened) store.keyHolders().recover(ALog.code());
        Staff lee = new Staff("r.lee", "Rob Lee", Role.DSL);
        store.keyHolders().enrol(lee, "eleven green bottles".toCharArray(), opened.session());
        clock.goOn(Duration.ofDays(8));
        failures("nobody", 10);
        Instant since = clock.instant().minus(Duration.ofDays(7));

        Session lead = ALog.signedIn(store, "r.lee", "eleven green bottles");
        Session coordinator = ALog.signedIn(store);

        assertThat(store.keyHolders().happenings(since, lead))
                .singleElement()
                .satisfies(happening -> {
                    assertThat(happening.kind()).isEqualTo(Happening.Kind.SIGN_IN_PAUSED);
                    assertThat(happening.who()).isEqualTo("unknown");
                });
        assertThat(store.keyHolders().happenings(since, coordinator)).isEmpty();
    }

    private void failures(String id, int count) {
        int failed = 0;
        while (failed < count) {
            switch (signIn(id, "not the password")) {
                case SignIn.Paused(Instant until) ->
                        clock.goOn(Duration.between(clock.instant(), until));
                case SignIn.Wrong() -> failed++;
                case SignIn.In _ -> throw new AssertionError();
            }
        }
    }

    @Test
    void checkingAnUnknownNameTakesAsLongAsAKnownOne() {
        store.close();
        store = Store.open(folder.resolve("log"), clock, ALog.PROGRAM, new Hardness(16_384, 2, 1));
        ALog.signedIn(store);

        long known = fastest(KHAN);
        long unknown = fastest("nobody");

        assertThat((double) unknown / known).isBetween(0.6, 1.6);
    }

    private long fastest(String id) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long before = System.nanoTime();
            SignIn signIn = signIn(id, "not the password");
            fastest = Math.min(fastest, System.nanoTime() - before);
            assertThat(signIn).isEqualTo(new SignIn.Wrong());
            clock.goOn(Duration.ofMinutes(16));
        }
        return fastest;
    }

    @Test
    void aPasswordThatIsEasierToTryThanUsualIsLockedHarderAtTheNextSignIn() {
        Hardness harder = new Hardness(64, 2, 1);
        store.close();
        store = Store.open(folder.resolve("log"), clock, ALog.PROGRAM, harder);

        ALog.signedIn(store).lock();

        assertThat(ALog.signedIn(store).reads()).isTrue();
        store.close();
        assertThat(ALog.asked(folder, "SELECT memory_kib * 10 + passes FROM member"))
                .containsExactly("642");
        store = ALog.again(folder, Clock.systemUTC());
        assertThat(ALog.signedIn(store).reads()).isTrue();
    }
}
