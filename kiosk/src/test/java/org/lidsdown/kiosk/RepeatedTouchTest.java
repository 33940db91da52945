package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Concern;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RepeatedTouchTest {

    private static final Duration UNDO = Duration.ofSeconds(2);

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, AKiosk.patient(UNDO, AKiosk.LONG));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aSecondTapThatFollowsTooSoonIsNoChoiceOnTheNextScreen(FxRobot pupil) {
        pupil.clickOn("#begin");

        pupil.clickOn("#lid-shut");

        assertThat(shown()).isEqualTo("lid");
    }

    @Test
    void aFirstCallForHelpIsNeverTooSoonAndADoubleTapDoesNotTakeItBack(FxRobot pupil)
            throws Exception {
        pupil.clickOn("#begin");

        pupil.doubleClickOn("#help-now");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting()).allMatch(Concern::isUrgent);
        assertThat(shown()).isEqualTo("help");
    }

    @Test
    void helpCanBeTakenBackForSomeSecondsOnly(FxRobot pupil) throws Exception {
        pupil.clickOn("#help-now");
        assertThat(words(pupil)).isEqualTo("Undo");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> words(pupil).equals("Help now"));

        assertThat(kiosk.waiting()).allMatch(Concern::isUrgent);
    }

    @Test
    void aTouchOnAScreenThatIsGoneDoesNothing(FxRobot pupil) {
        Button begin = pupil.lookup("#begin").queryButton();
        pupil.clickOn("#begin");

        Platform.runLater(begin::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown()).isEqualTo("lid");
    }

    private static String words(FxRobot pupil) {
        return pupil.lookup("#help-now").queryButton().getText();
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }
}
