package org.lidsdown.kiosk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SwitchTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong();
    private final Switch pressed = new Switch(Duration.ofMillis(250), now::get);

    private void wait(int milliseconds) {
        now.addAndGet(milliseconds * MILLISECOND);
    }

    @Test
    void aSwitchThatIsHeldIsPressedOnce() {
        assertThat(pressed.down()).isTrue();
        for (int repeated = 0; repeated < 30; repeated++) {
            wait(100);
            assertThat(pressed.down()).isFalse();
        }
    }

    @Test
    void aContactThatBouncesIsPressedOnce() {
        assertThat(pressed.down()).isTrue();
        for (int bounce = 0; bounce < 5; bounce++) {
            wait(20);
            pressed.up();
            wait(100);
            assertThat(pressed.down()).isFalse();
        }
    }

    @Test
    void aSecondPressCountsOnceAQuarterOfASecondWentBy() {
        pressed.down();
        pressed.up();
        wait(249);
        assertThat(pressed.down()).isFalse();
        pressed.up();
        wait(250);
        assertThat(pressed.down()).isTrue();
    }
}
