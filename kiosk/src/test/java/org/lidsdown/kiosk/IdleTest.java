package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Feeling;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class IdleTest {

    private static final Duration IDLE = Duration.ofSeconds(3);

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk =
                AKiosk.in(
                        stage,
                        new Patience(
                                IDLE,
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(1),
                                IDLE,
                                Duration.ZERO));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void nobodyIsAskedWhereNobodyHasBegun() throws Exception {
        Thread.sleep(IDLE.plusMillis(500));

        assertThat(shown()).isEqualTo("welcome");
    }

    @Test
    void afterAWhileItAsksAndThenKeepsWhatWasToldAndClearsTheScreen(FxRobot pupil)
            throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "feeling-sad");

        waitFor("still-here");
        assertThat(kiosk.waiting()).isEmpty();
        waitFor("welcome");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().isFinished()).isFalse();
        assertThat(kiosk.waiting().getFirst().answers().feelings())
                .isEqualTo(Answer.of(Feeling.SAD));
        assertThat(kiosk.started()).isEmpty();
    }

    @Test
    void whoeverIsStillThereGoesOnWhereTheyWere(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "feeling-sad");
        waitFor("still-here");

        touch(pupil, "i-am-here");

        assertThat(shown()).isEqualTo("feelings");
        assertThat(pupil.lookup("#feeling-sad").queryButton().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("chosen"));
    }

    @Test
    void aTouchAnywhereIsASignOfLife(FxRobot pupil) throws Exception {
        touch(pupil, "begin");

        for (int i = 0; i < 5; i++) {
            Thread.sleep(IDLE.dividedBy(3));
            pupil.clickOn("#lid-heading");
        }

        assertThat(shown()).isEqualTo("lid");
    }

    @Test
    void theLastScreenClearsByItself(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "skip", "skip", "go-on", "skip", "skip", "send");
        waitFor("thanks");

        waitFor("welcome");
    }

    @Test
    void behindTheCalmPictureTheTellingEndsWithoutAQuestion(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "hide");

        waitFor("welcome");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().visits())
                .extracting(visit -> visit.screen().word())
                .containsExactly("lid", "who", "hide");
    }

    private static void touch(FxRobot pupil, String... ids) {
        for (String id : ids) {
            pupil.clickOn("#" + id);
        }
    }

    private void waitFor(String screen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals(screen));
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }
}
