package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** How often a pupil has to touch, press or look: for some, each time is hard work. */
class ActivationsTest {

    private final FxRobot pupil = new FxRobot();
    private AKiosk kiosk;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private void open(boolean brief) throws Exception {
        Access access = Access.usual(Mode.TOUCH).withBrief(brief);
        FxToolkit.setupFixture(() -> kiosk = AKiosk.in(new Stage(), AKiosk.patient(), access));
    }

    private Concern told(int activations, List<String> touches) throws Exception {
        assertThat(touches).hasSize(activations);
        touches.forEach(id -> pupil.clickOn("#" + id));
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        return kiosk.waiting().getFirst();
    }

    @Test
    void helpIsCalledByOne() throws Exception {
        open(false);

        assertThat(told(1, List.of("help-now")).isUrgent()).isTrue();
    }

    @Test
    void whomToTalkToIsToldByThree() throws Exception {
        open(true);

        Concern told = told(3, List.of("begin", "staff-mrs-khan", "send"));

        assertThat(told.isFinished()).isTrue();
        assertThat(told.answers())
                .isEqualTo(
                        new Answers(
                                new Answer.NotReached<>(),
                                new Answer.NotReached<>(),
                                new Answer.NotReached<>(),
                                new Answer.NotReached<>(),
                                Answer.of(new Adult.Named(new Token("mrs-khan")))));
    }

    @Test
    void everyQuestionIsAnsweredBySevenAndOneMoreForAFace() throws Exception {
        open(false);

        Concern told =
                told(
                        8,
                        List.of(
                                "begin",
                                "lid-shut",
                                "pupil-ali-7",
                                "feeling-sad",
                                "go-on",
                                "what-game",
                                "any-grown-up",
                                "send"));

        assertThat(told.isFinished()).isTrue();
    }

    @Test
    void whereTheFeelingIsNotKnownEveryQuestionIsAnsweredBySeven() throws Exception {
        open(false);

        Concern told =
                told(
                        7,
                        List.of(
                                "begin",
                                "lid-shut",
                                "pupil-ali-7",
                                "dont-know",
                                "what-game",
                                "any-grown-up",
                                "send"));

        assertThat(told.isFinished()).isTrue();
    }
}
