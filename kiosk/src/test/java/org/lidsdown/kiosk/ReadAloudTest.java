package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Accessing;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.speech.AMouth;
import org.lidsdown.kiosk.speech.Speaker;
import org.lidsdown.kiosk.touch.Frame;
import org.lidsdown.kiosk.touch.HearFirst;
import org.lidsdown.kiosk.touch.Tile;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReadAloudTest {

    private static final long SHORT = 50;
    private static final long LONG = 60_000;

    private final List<Speaker.State> states = new ArrayList<>();
    private AKiosk kiosk;
    private AMouth mouth;
    private Speaker speaker;
    private ReadAloud reading;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, AKiosk.patient());
    }

    @AfterEach
    void close() {
        speaker.close();
        kiosk.close();
    }

    private void speak(boolean hasDevice, long millis) {
        mouth = new AMouth(hasDevice, millis);
        speaker = mouth.speaker(Platform::runLater, states::add);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    reading =
                            new ReadAloud(
                                    speaker,
                                    speaker,
                                    kiosk.showing.journey().frame(),
                                    Tongue.ENGLISH,
                                    () -> Tongue.ENGLISH);
                    reading.begin();
                    return reading;
                });
    }

    @Test
    void whatIsTakenIsSaidAndThenThePageThatComesUp(FxRobot pupil) throws Exception {
        speak(true, SHORT);

        pupil.clickOn("#begin");

        waitUntil(() -> mouth.said().size() == 3);
        assertThat(mouth.said())
                .containsExactly(
                        "I need to tell",
                        "Is the screen shut?",
                        "Shut the lid. Or turn the screen off.");
        assertThat(states).containsExactly(Speaker.State.HEARD);
    }

    @Test
    void aNewTouchStopsWhatIsBeingSaid(FxRobot pupil) throws Exception {
        speak(true, LONG);
        pupil.clickOn("#begin");
        waitUntil(() -> mouth.said().contains("I need to tell"));

        pupil.clickOn("#lid-shut");

        waitUntil(() -> mouth.cutOff().contains("I need to tell"));
        waitUntil(() -> mouth.said().contains("Yes, it is shut"));
        assertThat(mouth.said()).doesNotContain("Is the screen shut?");
    }

    @Test
    void whoeverAsksHearsTheWholePageAndSeesWhatIsMeant(FxRobot pupil) throws Exception {
        speak(true, SHORT);
        pupil.clickOn("#begin");
        waitUntil(() -> mouth.said().size() == 3 && !speaker.isSpeaking());
        mouth.take(300);

        pupil.clickOn("#listen");

        waitUntil(() -> heard(pupil).contains("lid-open"));
        waitUntil(() -> !speaker.isSpeaking());
        assertThat(mouth.said().subList(3, 8))
                .containsExactly(
                        "Is the screen shut?",
                        "Shut the lid. Or turn the screen off.",
                        "Yes, it is shut",
                        "Not yet",
                        "Skip");
        waitUntil(() -> heard(pupil).isEmpty());
    }

    @Test
    void asASecondTouchItStops(FxRobot pupil) throws Exception {
        speak(true, LONG);
        pupil.clickOn("#listen");
        waitUntil(() -> mouth.said().size() == 1);

        pupil.clickOn("#listen");

        waitUntil(() -> !speaker.isSpeaking());
        assertThat(mouth.said()).containsExactly("Do you need to tell us?");
    }

    @Test
    void withoutAnythingToHearItOnAPupilTellsAllTheSame(FxRobot pupil) throws Exception {
        speak(false, SHORT);

        for (String id : List.of("begin", "skip", "skip", "go-on", "skip", "skip", "send")) {
            pupil.clickOn("#" + id);
        }

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().isFinished()).isTrue();
        assertThat(states).containsExactly(Speaker.State.NOT_HEARD);
    }

    @Test
    void whatIsMarkedCanBeSaidInOnePairOfEarsAndWhatIsTouchedToEverybody(FxRobot pupil)
            throws Exception {
        speak(true, SHORT);
        AMouth ears = new AMouth(true, SHORT);
        try (Speaker cues = ears.speaker(Platform::runLater, states::add)) {
            ReadAloud both =
                    new ReadAloud(
                            speaker,
                            cues,
                            kiosk.showing.journey().frame(),
                            Tongue.ENGLISH,
                            () -> Tongue.ENGLISH);

            both.read(pupil.lookup("#begin").queryAs(Tile.class));

            waitUntil(() -> ears.said().contains("I need to tell"));
            assertThat(mouth.said()).isEmpty();

            both.say(pupil.lookup("#begin").queryAs(Tile.class));

            waitUntil(() -> mouth.said().contains("I need to tell"));
            assertThat(ears.said()).hasSize(1);
        }
    }

    @Test
    void goingThroughTheTilesWaitsUntilEachIsSaid(FxRobot pupil) throws Exception {
        speak(true, LONG);
        Access quick = Access.usual(Mode.ONE_SWITCH).withStep(Duration.ofMillis(500));
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        Accessing.on(
                                kiosk.showing.scene(),
                                kiosk.showing.journey().frame(),
                                quick,
                                100,
                                () -> {},
                                reading));
        waitUntil(() -> mouth.said().contains("I need to tell"));

        Thread.sleep(2_500);
        assertThat(mouth.said()).containsExactly("I need to tell");
        pupil.type(KeyCode.SPACE);

        waitUntil(() -> shown().equals("lid"));
        waitUntil(() -> mouth.cutOff().contains("I need to tell"));
    }

    @Test
    void wherePupilsHearFirstTheSecondTouchTakesAndHelpIsCalledAtOnce(FxRobot pupil)
            throws Exception {
        speak(true, SHORT);
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::hearFirst);

        pupil.clickOn("#begin");
        waitUntil(() -> mouth.said().contains("I need to tell"));
        assertThat(shown()).isEqualTo("welcome");
        assertThat(heard(pupil)).containsExactly("begin");
        pupil.clickOn("#begin");
        assertThat(shown()).isEqualTo("lid");

        pupil.clickOn("#lid-shut").clickOn("#lid-open");
        assertThat(shown()).isEqualTo("lid");
        assertThat(heard(pupil)).containsExactly("lid-open");
        pupil.clickOn("#help-now");

        assertThat(shown()).isEqualTo("help");
    }

    private Frame hearFirst() {
        Frame frame = kiosk.showing.journey().frame();
        frame.addEventFilter(ActionEvent.ACTION, new HearFirst(() -> true, reading::say));
        return frame;
    }

    private List<String> heard(FxRobot pupil) {
        PseudoClass heard = PseudoClass.getPseudoClass("heard");
        return pupil.lookup(node -> node.getPseudoClassStates().contains(heard)).queryAll().stream()
                .map(Node::getId)
                .toList();
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }

    private static void waitUntil(Callable<Boolean> happened) throws Exception {
        WaitForAsyncUtils.waitFor(20, SECONDS, happened);
    }
}
