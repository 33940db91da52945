package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Concern;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What hands and machines do that nobody meant. */
@ExtendWith(ApplicationExtension.class)
class BadInputTest {

    private final Turned clock = new Turned();
    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, clock);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void tenFingersAtOnceAnswerOneQuestion(FxRobot pupil) {
        touch(pupil, "begin", "lid-shut", "skip", "go-on");
        assertThat(shown()).isEqualTo("what");

        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    List<ButtonBase> tiles = kiosk.showing.journey().frame().touchable();
                    tiles.stream()
                            .filter(tile -> tile.getId().startsWith("what-"))
                            .forEach(ButtonBase::fire);
                    return tiles;
                });

        assertThat(shown()).isEqualTo("adult");
        assertThat(kiosk.showing.journey().answers().what().choices()).hasSize(1);
    }

    @Test
    void tenFingersOnTheLastQuestionSendOnce(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "go-on", "skip", "skip");

        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    ButtonBase send = pupil.lookup("#send").queryAs(ButtonBase.class);
                    for (int finger = 0; finger < 10; finger++) {
                        send.fire();
                    }
                    return send;
                });

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("thanks"));
        assertThat(kiosk.waiting().stream().filter(Concern::isFinished)).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackWhileAPupilTellsLosesNothing(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "feeling-sad", "go-on");
        clock.turn(Duration.ofDays(-400));

        touch(pupil, "what-game", "skip", "send");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("thanks"));
        Concern told = kiosk.waiting().getLast();
        assertThat(told.isFinished()).isTrue();
        assertThat(told.answers().feelings().choices()).hasSize(1);
        assertThat(told.answers().what().choices()).hasSize(1);
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }

    private static void touch(FxRobot pupil, String... ids) {
        for (String id : ids) {
            pupil.clickOn("#" + id);
        }
    }

    /** A clock that somebody can set. */
    private static final class Turned extends Clock {
        private volatile Duration by = Duration.ZERO;

        void turn(Duration further) {
            by = by.plus(further);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
