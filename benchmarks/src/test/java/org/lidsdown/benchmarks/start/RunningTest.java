package org.lidsdown.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class RunningTest {
    @Test
    void theSignOfTheFirstScreenEndsTheTime() throws Exception {
        List<String> command = List.of("sh", "-c", "echo nearly; echo 9999 ms; exec sleep 60");

        try (Running running = new Running(command)) {
            assertThat(running.started().milliseconds()).isBetween(0.0, 9_000.0);
            assertThat(running.started().megabytes()).isBetween(0.1, 100.0);
        }
    }

    @Test
    void aProgramThatNeverPaintsIsNoFigure() {
        assertThatThrownBy(() -> new Running(List.of("sh", "-c", "echo no screen here")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no screen here");
    }
}
