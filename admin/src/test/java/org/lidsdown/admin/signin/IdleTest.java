package org.lidsdown.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lidsdown.admin.school.MadeUpSchool;
import org.lidsdown.admin.school.SettableClock;

class IdleTest {
    private final SettableClock clock = new MadeUpSchool().clock;
    private final List<String> done = new ArrayList<>();
    private final Idle idle = new Idle(clock, () -> done.add("locked"), () -> done.add("out"));

    @BeforeEach
    void comeIn() {
        idle.cameIn();
    }

    private void minutes(int minutes) {
        for (int second = 0; second < minutes * 60; second++) {
            clock.goOn(Duration.ofSeconds(1));
            idle.look();
        }
    }

    @Test
    void afterFiveMinutesWithoutAKeyItLocks() {
        clock.goOn(Duration.ofSeconds(299));
        idle.look();
        assertThat(done).isEmpty();

        clock.goOn(Duration.ofSeconds(1));
        idle.look();

        assertThat(done).containsExactly("locked");
    }

    @Test
    void whoeverIsThereIsNotLockedOut() {
        for (int i = 0; i < 10; i++) {
            minutes(4);
            idle.touched();
        }

        assertThat(done).isEmpty();
    }

    @Test
    void afterThirtyMinutesItSignsOutOnce() {
        minutes(60);

        assertThat(done).containsExactly("locked", "out");
    }

    @Test
    void aKeyAtTheLockedWindowPutsNothingOff() {
        minutes(6);
        idle.touched();
        minutes(24);

        assertThat(done).containsExactly("locked", "out");
    }

    @Test
    void whoeverLockedItThemselvesIsSignedOutAsWell() {
        idle.locked();
        minutes(31);

        assertThat(done).containsExactly("out");
    }

    @Test
    void whoeverComesBackBeginsAnew() {
        minutes(10);
        idle.cameIn();
        minutes(4);

        assertThat(done).containsExactly("locked");
    }
}
