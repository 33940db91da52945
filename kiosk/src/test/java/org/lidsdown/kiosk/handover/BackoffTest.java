package org.lidsdown.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void theWaitDoublesFromFiveSecondsToFiveMinutes() {
        Backoff backoff = new Backoff(new Random(1));

        List<Duration> waits = Stream.generate(backoff::afterFailure).limit(9).toList();

        long most = 5_000;
        for (Duration wait : waits) {
            assertThat(wait.toMillis()).isBetween(most / 2, most);
            most = Math.min(2 * most, 300_000);
        }
        assertThat(waits.getLast()).isGreaterThanOrEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void noTwoKiosksWaitTheSame() {
        assertThat(new Backoff(new Random(1)).afterFailure())
                .isNotEqualTo(new Backoff(new Random(42)).afterFailure());
    }

    @Test
    void aSuccessBeginsAnew() {
        Backoff backoff = new Backoff(new Random(1));
        backoff.afterFailure();
        backoff.afterFailure();

        backoff.reset();

        assertThat(backoff.afterFailure()).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }
}
