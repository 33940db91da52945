package org.lidsdown.domain.kiosks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lidsdown.domain.kiosks.Heartbeat.Health;

class HeartbeatTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Heartbeat FULL =
            new Heartbeat(
                    new Health(3, Duration.ofSeconds(61), 1, 5_000_000_000L),
                    NOON,
                    Optional.of(HASH),
                    Optional.of(new Receipt(1_234, HASH)));

    @Test
    void aHeartbeatArrivesAsItWasSent() {
        Heartbeat bare =
                new Heartbeat(
                        new Health(0, Duration.ZERO, 0, 0),
                        NOON,
                        Optional.empty(),
                        Optional.empty());

        assertThat(Heartbeat.read(FULL.text())).isEqualTo(FULL);
        assertThat(Heartbeat.read(bare.text())).isEqualTo(bare);
    }

    @Test
    void anAnswerArrivesAsItWasSentWithTheKeyListLetterByLetter() {
        Heard full =
                new Heard(NOON, OptionalLong.of(99), true, Optional.of("list 1\n\nkey a\r\nend\n"));
        Heard bare = new Heard(NOON, OptionalLong.empty(), false, Optional.empty());

        assertThat(Heard.read(full.text())).isEqualTo(full);
        assertThat(Heard.read(bare.text())).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lids-down heartbeat 2",
                "lids-down heartbeat 1\nwaiting -1",
                "lids-down heartbeat 1\nwaiting 1\noldest x",
                "lids-down heartbeat 1\nwaiting 1\noldest 1\nbad 0\nfree 1\nclock 1\nkeys -\nreceipt 0"
            })
    void whatIsNoHeartbeatIsRefused(String text) {
        assertThatThrownBy(() -> Heartbeat.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0 H", "1 abc", "1  H", "1 H more", "-1 H", "9999999999999999999 H"})
    void whatIsNoReceiptIsRefused(String text) {
        assertThatThrownBy(() -> Receipt.read(text.replace("H", HASH)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
