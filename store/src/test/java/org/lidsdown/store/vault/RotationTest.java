package org.lidsdown.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Instant END = Instant.parse("2026-11-25T16:30:00Z");

    @Test
    void ofTwoYearsOfHoursTheLastOfHoursDaysAndMonthsAreKept() {
        TreeSet<Instant> kept = new TreeSet<>();
        for (Instant hour = END.minus(Duration.ofDays(730));
                !hour.isAfter(END);
                hour = hour.plus(Duration.ofHours(1))) {
            kept.add(hour);
            kept.retainAll(Rotation.kept(kept));
        }

        assertThat(kept).hasSize(24 + 12 + 11);
        assertThat(kept.descendingSet().stream().limit(24))
                .allMatch(made -> Duration.between(made, END).toHours() < 24);
        assertThat(kept)
                .contains(
                        Instant.parse("2026-11-12T23:30:00Z"),
                        Instant.parse("2026-10-31T23:30:00Z"),
                        Instant.parse("2026-06-30T22:30:00Z"),
                        Instant.parse("2025-12-31T23:30:00Z"))
                .doesNotContain(
                        Instant.parse("2026-11-11T23:30:00Z"),
                        Instant.parse("2025-11-30T23:30:00Z"));
    }

    @Test
    void schoolHoursAloneKeepEveryDayAndEveryMonth() {
        Set<Instant> made = new HashSet<>();
        for (int day = 0; day < 400; day++) {
            for (int hour = 9; hour < 16; hour++) {
                made.add(
                        Instant.parse("2025-09-01T00:00:00Z")
                                .plus(Duration.ofDays(day))
                                .plus(Duration.ofHours(hour)));
            }
        }

        Set<Instant> kept = Rotation.kept(made);

        assertThat(kept).hasSize(24 + (14 - 4) + 10);
        assertThat(made).containsAll(kept);
        assertThat(Rotation.kept(kept)).isEqualTo(kept);
    }

    @Test
    void fewAreAllKept() {
        assertThat(Rotation.kept(Set.of())).isEmpty();
        assertThat(Rotation.kept(Set.of(END))).containsExactly(END);
    }
}
