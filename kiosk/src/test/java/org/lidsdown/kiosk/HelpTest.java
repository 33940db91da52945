package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Lid;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HelpTest {

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, AKiosk.patient());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void oneTouchMakesAnUrgentRecordAtOnceAndAsksNothing(FxRobot pupil) throws Exception {
        pupil.clickOn("#help-now");

        Concern told = onlyOneWaiting();
        assertThat(told.isUrgent()).isTrue();
        assertThat(told.isFinished()).isFalse();
        assertThat(told.progress().started()).isEqualTo(AKiosk.NOON.instant());
        assertThat(words(pupil, "#help-heading")).isEqualTo("Show this to a grown-up.");
    }

    @Test
    void whatIsKnownGoesAlong(FxRobot pupil) throws Exception {
        pupil.clickOn("#begin");
        pupil.clickOn("#lid-shut");

        pupil.clickOn("#help-now");

        assertThat(onlyOneWaiting().answers().lid()).isEqualTo(Answer.of(Lid.SHUT));
        assertThat(kiosk.started()).isEmpty();
    }

    @Test
    void aSecondTouchWithinTheSecondsAllowedTakesItBack(FxRobot pupil) throws Exception {
        pupil.clickOn("#begin");
        pupil.clickOn("#help-now");

        pupil.clickOn("#help-now");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 2);
        List<Concern> told = kiosk.waiting();
        assertThat(told.getFirst().isUrgent()).isTrue();
        assertThat(told.getLast().progress().help()).isEqualTo(Concern.Help.TAKEN_BACK);
        assertThat(told.getLast().isUrgent()).isFalse();
        assertThat(told.getLast().id()).isEqualTo(told.getFirst().id());
        assertThat(told.getLast().step()).isGreaterThan(told.getFirst().step());
        assertThat(pupil.lookup("#lid").tryQuery()).isPresent();
        assertThat(pupil.lookup("#help-now").queryButton().getText()).isEqualTo("Help now");
    }

    @Test
    void whoeverAskedForHelpCanTellMore(FxRobot pupil) throws Exception {
        pupil.clickOn("#help-now");

        pupil.clickOn("#tell-more");
        pupil.clickOn("#lid-shut");
        pupil.clickOn("#back");

        WaitForAsyncUtils.waitFor(
                10,
                SECONDS,
                () -> kiosk.started().getLast().answers().lid().equals(Answer.of(Lid.SHUT)));
        assertThat(kiosk.started().getLast().isUrgent()).isTrue();
        assertThat(kiosk.started().getLast().id()).isEqualTo(kiosk.waiting().getFirst().id());
    }

    @Test
    void atTheEndHelpMakesTheFinishedTellingUrgent(FxRobot pupil) throws Exception {
        for (String id : List.of("begin", "skip", "skip", "go-on", "skip", "skip", "send")) {
            pupil.clickOn("#" + id);
        }
        WaitForAsyncUtils.waitFor(
                10, SECONDS, () -> pupil.lookup("#thanks").tryQuery().isPresent());

        pupil.clickOn("#help-now");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 2);
        assertThat(kiosk.waiting().getLast().isUrgent()).isTrue();
        assertThat(kiosk.waiting().getLast().isFinished()).isTrue();
    }

    private Concern onlyOneWaiting() throws Exception {
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        return kiosk.waiting().getFirst();
    }

    private static String words(FxRobot pupil, String query) {
        return pupil.lookup(query).queryLabeled().getText();
    }
}
