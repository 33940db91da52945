package org.lidsdown.domain.consoles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1000, FAR",
        "60, FAR",
        "59, WITHIN_60_DAYS",
        "30, WITHIN_60_DAYS",
        "29, WITHIN_30_DAYS",
        "7, WITHIN_30_DAYS",
        "6, WITHIN_7_DAYS",
        "0, OVER",
        "-1, OVER"
    })
    void theNearerTheEndTheLouder(int days, Ending ending) {
        assertThat(Ending.of(NOW.plus(Duration.ofDays(days)), NOW)).isEqualTo(ending);
        assertThat(ending.isNear()).isEqualTo(days < 60);
    }

    @Test
    void theLastHourIsStillWithinTheWeek() {
        assertThat(Ending.of(NOW.plus(Duration.ofHours(1)), NOW)).isEqualTo(Ending.WITHIN_7_DAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"host.school.example:47812", "10.0.0.5:47812", "[fe80::1]:47812", "HOST:1"})
    void aHostHasANameAndAPort(String host) {
        ConsolePlan plan = new ConsolePlan("Office", host);
        assertThat(plan.port()).isPositive();
        assertThat(plan.hostName()).doesNotContain("[", "]").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host",
                "host:",
                "host:0",
                "host:65536",
                "host:999999",
                ":47812",
                "https://host:47812",
                "host name:47812",
                "host;create=true:47812",
                "host:47812\nid console-1"
            })
    void whatIsNoHostIsRefused(String host) {
        assertThatThrownBy(() -> new ConsolePlan("Office", host))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatWouldAddALineToTheFileIsRefused() {
        assertThatThrownBy(() -> new ConsolePlan("Office\nid console-1", "host:47812"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
