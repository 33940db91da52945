package org.lidsdown.kiosk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GazeTest {

    private static final long FRAME = 16_000_000;
    private static final double FAR = 80;

    private final Access.Dwelling usual = Access.usual(Mode.DWELL).dwelling();
    private final Gaze<String> gaze =
            new Gaze<>(
                    usual,
                    tile -> (tile.equals("send") ? usual.important() : usual.time()).toNanos(),
                    FAR);
    private long now;

    /** Looks at something for so long; after how many milliseconds it was taken, else nothing. */
    private Optional<Long> look(@Nullable String at, double x, int milliseconds) {
        long from = now;
        long end = now + milliseconds * 1_000_000L;
        while (now < end) {
            now += FRAME;
            if (gaze.look(at, x, 0, now).isPresent()) {
                return Optional.of((now - from) / 1_000_000);
            }
        }
        return Optional.empty();
    }

    @Test
    void whatIsLookedAtForASecondAndAHalfIsTaken() {
        assertThat(look("sad", 0, 3_000).orElseThrow()).isBetween(1_500L, 1_540L);
    }

    @Test
    void sendingTakesTwoSeconds() {
        assertThat(look("send", 0, 3_000).orElseThrow()).isBetween(2_000L, 2_040L);
    }

    @Test
    void aShortLookAwayDoesNotCount() {
        look("sad", 0, 1_000);
        look(null, 300, 400);

        assertThat(look("sad", 0, 3_000).orElseThrow()).isBetween(450L, 560L);
    }

    @Test
    void afterALongLookAwayItBeginsAnew() {
        look("sad", 0, 1_000);
        look(null, 300, 900);

        assertThat(look("sad", 0, 3_000).orElseThrow()).isBetween(1_490L, 1_540L);
    }

    @Test
    void aLookThatPassesOverOthersTakesNone() {
        for (int pass = 0; pass < 20; pass++) {
            assertThat(look("sad", 0, 200)).isEmpty();
            assertThat(look("angry", 200, 200)).isEmpty();
        }
    }

    @Test
    void theRingBeginsOnceTheLookHasSettled() {
        look("sad", 0, 200);
        assertThat(gaze.settled()).isEmpty();
        look("sad", 0, 200);
        assertThat(gaze.settled()).hasValue("sad");
        assertThat(gaze.share()).isBetween(0.0, 0.15);
        look("sad", 0, 900);
        assertThat(gaze.share()).isBetween(0.75, 0.95);
    }

    @Test
    void nothingIsTakenTwiceByALookThatStays() {
        look("sad", 0, 2_000);

        assertThat(look("sad", 0, 60_000)).isEmpty();
        look(null, 300, 200);
        assertThat(look("sad", 0, 3_000)).isPresent();
    }

    @Test
    void whatComesUpUnderALookThatStaysIsNotTaken() {
        look("begin", 0, 2_000);
        gaze.changed(0, 0, now);

        assertThat(look("lid-shut", 0, 60_000)).isEmpty();
        assertThat(look("lid-shut", FAR + 1, 3_000)).isPresent();
    }
}
