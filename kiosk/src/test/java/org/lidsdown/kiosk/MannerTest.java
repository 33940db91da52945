package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Beth works the kiosk with two switches, and sees everything larger and in other colours. */
@ExtendWith(ApplicationExtension.class)
class MannerTest {

    private static final long REST = 1_400;

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk =
                AKiosk.in(
                        stage,
                        AKiosk.patient(),
                        Access.usual(Mode.TOUCH),
                        """
                        manner beth-2 access=two-switches size=large theme=contrast
                        manner ali-7 questions=one
                        """);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void theKioskSuitsWhoeverToldWhoTheyAreAndEverybodyAgainAfterwards(FxRobot pupil)
            throws Exception {
        double millimetre = millimetre();
        touch(pupil, "begin", "lid-shut", "pupil-beth-2");

        assertThat(millimetre()).isGreaterThan(1.2 * millimetre);
        assertThat(colours()).contains("contrast");
        assertThat(pupil.lookup("#mode-badge").queryLabeled().getText()).isEqualTo("Two switches");
        Thread.sleep(REST);
        pupil.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                10, SECONDS, () -> !last().answers().feelings().choices().isEmpty());
        assertThat(last().origin().input()).isEqualTo(Origin.Input.SWITCH);

        touch(pupil, "back", "back", "back");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("welcome"));
        assertThat(millimetre()).isEqualTo(millimetre);
        assertThat(colours()).contains("soft");
    }

    @Test
    void whoeverSaysNothingOfThemselvesIsShownTheUsual(FxRobot pupil) throws Exception {
        double millimetre = millimetre();
        touch(pupil, "begin", "lid-shut", "pupil-beth-2", "back");

        touch(pupil, "skip");

        assertThat(millimetre()).isEqualTo(millimetre);
        assertThat(last().origin().input()).isEqualTo(Origin.Input.TOUCH);
    }

    @Test
    void whoeverIsAskedOneQuestionGoesFromTheirPictureToTheGrownUpsAndBack(FxRobot pupil)
            throws Exception {
        touch(pupil, "begin", "lid-shut", "pupil-ali-7");
        assertThat(shown()).isEqualTo("adult");
        touch(pupil, "back");
        assertThat(shown()).isEqualTo("who");

        touch(pupil, "pupil-ali-7", "staff-mrs-khan", "change");
        assertThat(shown()).isEqualTo("adult");
        touch(pupil, "staff-mr-lee", "send", "done");

        touch(pupil, "begin", "lid-shut", "pupil-beth-2");
        assertThat(shown()).isEqualTo("feelings");
    }

    private Concern last() {
        return kiosk.started().getLast();
    }

    private double millimetre() {
        return kiosk.showing.measured().get().millimetre();
    }

    private String colours() {
        return kiosk.showing.scene().getStylesheets().toString();
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }

    private static void touch(FxRobot pupil, String... ids) {
        for (String id : ids) {
            pupil.clickOn("#" + id);
        }
    }
}
