package org.lidsdown.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private static final long MILLI = 1_000_000;

    private final Reactions reactions = new Reactions();

    @Test
    void theProposedStepIsTheMeanTimeDividedByTheRuleOfThumb() {
        for (long millis : new long[] {1_100, 1_300, 1_500, 1_200, 1_400}) {
            assertThat(reactions.proposed()).isEmpty();
            reactions.show(0);
            assertThat(reactions.press(millis * MILLI)).isTrue();
        }

        assertThat(reactions.mean()).contains(Duration.ofMillis(1_300));
        assertThat(reactions.proposed()).contains(Duration.ofSeconds(2));
    }

    @Test
    void aPressBeforeTheSignCountsForNothing() {
        assertThat(reactions.press(5)).isFalse();

        assertThat(reactions.counted()).isZero();
    }

    @Test
    void nobodyIsProposedLessOrMoreThanAKioskCanDo() {
        press(1);
        assertThat(reactions.proposed()).contains(Duration.ofMillis(500));

        Reactions slow = new Reactions();
        for (int i = 0; i < Reactions.TIMES; i++) {
            slow.show(0);
            slow.press(60_000 * MILLI);
        }
        assertThat(slow.proposed()).contains(Duration.ofSeconds(10));
    }

    private void press(long millis) {
        for (int i = 0; i < Reactions.TIMES; i++) {
            reactions.show(0);
            reactions.press(millis * MILLI);
        }
    }
}
