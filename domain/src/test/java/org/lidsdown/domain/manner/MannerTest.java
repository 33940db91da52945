package org.lidsdown.domain.manner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "access=one-switch pace=3000",
                "access=dwell size=large theme=contrast language=pl voice=off questions=one",
                "language=ur"
            })
    void isWrittenAsItIsRead(String text) {
        assertThat(Manner.read(text).text()).isEqualTo(text);
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        Manner manner = Manner.read("  pace=3000 ");

        assertThat(manner.pace()).isEqualTo(Optional.of(Duration.ofSeconds(3)));
        assertThat(manner.way()).isEmpty();
        assertThat(manner.large()).isFalse();
        assertThat(Manner.read("")).isEqualTo(Manner.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access=feet",
                "access",
                "=touch",
                "pace=-1",
                "pace=99999",
                "pace=slow",
                "size=small",
                "theme=pink",
                "language=English",
                "voice=loud",
                "questions=two",
                "colour=red"
            })
    void whatSaysNothingToAKioskIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Manner.read(text));
    }
}
