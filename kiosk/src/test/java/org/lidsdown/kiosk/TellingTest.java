package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.kiosk.AKiosk.patient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.concern.Adult;
import org.lidsdown.domain.concern.Answer;
import org.lidsdown.domain.concern.Answers;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.Feeling;
import org.lidsdown.domain.concern.Form;
import org.lidsdown.domain.concern.Lid;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.concern.Token;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TellingTest {

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, patient());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aWholeTellingIsKeptAsThePupilToldIt(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "pupil-ali-7", "feeling-scared", "feeling-worried");
        touch(pupil, "go-on", "what-video", "staff-mrs-khan", "send");

        waitUntil(() -> shown().equals("thanks"));
        assertThat(kiosk.waiting()).hasSize(1);
        Concern told = kiosk.waiting().getFirst();
        assertThat(told.answers())
                .isEqualTo(
                        new Answers(
                                Answer.of(Lid.SHUT),
                                Answer.of(new Token("ali-7")),
                                new Answer.Chosen<>(List.of(Feeling.SCARED, Feeling.WORRIED)),
                                Answer.of(Form.VIDEO),
                                Answer.of(new Adult.Named(new Token("mrs-khan")))));
        assertThat(told.isFinished()).isTrue();
        assertThat(told.isUrgent()).isFalse();
        assertThat(told.origin()).isEqualTo(new Origin("Library", "en", Origin.Input.TOUCH));
        assertThat(told.progress().saved()).isEqualTo(AKiosk.NOON.instant());
        assertThat(told.visits().stream().map(visit -> visit.screen().word()))
                .containsExactly("lid", "who", "feelings", "what", "adult", "check");
        assertThat(kiosk.started()).isEmpty();
        assertThat(words("#thanks-helper")).isEqualTo("Mrs Khan will know.");
    }

    @Test
    void everyQuestionCanBePassedOver(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "skip", "skip", "go-on", "skip", "skip", "send");

        waitUntil(() -> shown().equals("thanks"));
        assertThat(kiosk.waiting().getFirst().answers())
                .isEqualTo(
                        new Answers(
                                new Answer.Skipped<>(),
                                new Answer.Skipped<>(),
                                new Answer.Skipped<>(),
                                new Answer.Skipped<>(),
                                new Answer.Skipped<>()));
        assertThat(words("#thanks-helper")).isEqualTo("A grown-up will know.");
    }

    @Test
    void aPupilMayNotKnow(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "dont-know", "dont-know", "dont-know", "send");

        waitUntil(() -> shown().equals("thanks"));
        Answers answers = kiosk.waiting().getFirst().answers();
        assertThat(List.of(answers.feelings(), answers.what(), answers.adult()))
                .hasOnlyElementsOfType(Answer.DontKnow.class);
    }

    @Test
    void whoeverHasNotShutTheScreenIsShownHow(FxRobot pupil) {
        touch(pupil, "begin", "lid-open");
        assertThat(shown()).isEqualTo("shut-it");

        touch(pupil, "shut-screen");

        assertThat(shown()).isEqualTo("who");
    }

    @Test
    void whoeverDoesNotShutItGoesOnAllTheSame(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-open", "still-open");

        assertThat(shown()).isEqualTo("who");
        waitUntil(() -> lastStarted().answers().lid().choices().contains(Lid.NOT_YET));
    }

    @Test
    void eachTouchIsKeptSealedAsStartedAndNotFinished(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "pupil-beth-2", "feeling-sad");

        waitUntil(() -> lastStarted().answers().feelings().equals(Answer.of(Feeling.SAD)));
        assertThat(kiosk.started()).hasSize(1);
        assertThat(lastStarted().isFinished()).isFalse();
        assertThat(lastStarted().answers().who()).isEqualTo(Answer.of(new Token("beth-2")));
        assertThat(lastStarted().answers().what()).isInstanceOf(Answer.NotReached.class);
        assertThat(kiosk.waiting()).isEmpty();
    }

    @Test
    void aThirdFeelingTakesThePlaceOfTheFirstAndATouchTakesOneBack(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip");
        touch(pupil, "feeling-sad", "feeling-angry", "feeling-worried", "feeling-angry", "go-on");

        waitUntil(() -> lastStarted().answers().feelings().equals(Answer.of(Feeling.WORRIED)));
        assertThat(shown()).isEqualTo("what");
    }

    @Test
    void backLeadsToTheScreenBeforeWithWhatWasChosen(FxRobot pupil) {
        touch(pupil, "begin", "lid-shut", "skip", "feeling-angry", "go-on", "back");

        assertThat(shown()).isEqualTo("feelings");
        assertThat(pupil.lookup("#feeling-angry").queryButton().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("chosen"));
    }

    @Test
    void backFromTheFirstQuestionEndsTheTelling(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "back");

        assertThat(shown()).isEqualTo("welcome");
        waitUntil(() -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().isFinished()).isFalse();
    }

    @Test
    void thePicturesChosenAreShownBeforeTheyAreSentAndCanBeChanged(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "skip", "feeling-sad", "go-on", "what-game");
        touch(pupil, "any-grown-up");
        assertThat(pupil.lookup(".shown .label").queryAll())
                .extracting("text")
                .containsExactly("Sad", "A game", "Any grown-up");

        touch(pupil, "change", "feeling-sad", "feeling-scared", "go-on", "what-words", "skip");
        touch(pupil, "send");

        waitUntil(() -> shown().equals("thanks"));
        Answers answers = kiosk.waiting().getFirst().answers();
        assertThat(answers.feelings()).isEqualTo(Answer.of(Feeling.SCARED));
        assertThat(answers.what()).isEqualTo(Answer.of(Form.WORDS));
    }

    @Test
    void hideShowsACalmPictureAndOneTouchLeadsBack(FxRobot pupil) {
        touch(pupil, "begin", "lid-shut", "hide");
        assertThat(pupil.lookup("#frame > .page").query().isVisible()).isFalse();
        assertThat(pupil.lookup("#rail").query().isVisible()).isFalse();

        touch(pupil, "calm-picture");

        assertThat(pupil.lookup("#calm-picture").tryQuery()).isEmpty();
        assertThat(pupil.lookup("#who").query().isVisible()).isTrue();
    }

    @Test
    void whenTheDiskIsFullThePupilIsSentToAGrownUpAndNeverThanked(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "skip", "skip", "go-on", "skip", "skip");
        breakTheOutbox();

        touch(pupil, "send");

        waitUntil(() -> shown().equals("tell-now"));
        assertThat(words("#tell-now-heading")).isEqualTo("Please tell a grown-up now.");
    }

    @Test
    void whenTheNextPupilComesNothingOfTheLastIsThere(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "pupil-ali-7", "feeling-sad", "go-on", "skip", "skip");
        touch(pupil, "send");
        waitUntil(() -> shown().equals("thanks"));

        touch(pupil, "done", "begin", "lid-shut", "skip");

        assertThat(pupil.lookup("#feeling-sad").queryButton().getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("chosen"));
        waitUntil(() -> !kiosk.started().isEmpty());
        assertThat(lastStarted().id()).isNotEqualTo(kiosk.waiting().getFirst().id());
    }

    private void breakTheOutbox() throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Path waiting = kiosk.outbox.resolve("waiting");
        Files.delete(waiting);
        Files.writeString(waiting, "a file where a folder should be");
    }

    private void touch(FxRobot pupil, String... ids) {
        for (String id : ids) {
            pupil.clickOn("#" + id);
        }
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }

    private String words(String id) {
        return ((javafx.scene.control.Label) kiosk.showing.scene().lookup(id)).getText();
    }

    private Concern lastStarted() {
        return kiosk.started().getLast();
    }

    private static void waitUntil(Callable<Boolean> happened) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, SECONDS, happened);
    }
}
