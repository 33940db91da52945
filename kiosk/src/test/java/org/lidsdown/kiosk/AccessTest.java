package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A pupil tells, in the real window, in every way in which a kiosk is worked. */
class AccessTest {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("scanned");
    private static final List<String> WAY =
            List.of(
                    "begin",
                    "lid-shut",
                    "pupil-beth-2",
                    "feeling-scared",
                    "go-on",
                    "what-video",
                    "any-grown-up",
                    "send",
                    "done");

    private final FxRobot pupil = new FxRobot();
    private AKiosk kiosk;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        kiosk.close();
    }

    private void open(Access access, Tongue tongue, Rectangle2D window) throws Exception {
        FxToolkit.setupFixture(() -> kiosk = AKiosk.in(new Stage(), access, tongue, window));
    }

    private void open(Access access) throws Exception {
        FxToolkit.setupFixture(() -> kiosk = AKiosk.in(new Stage(), AKiosk.patient(), access));
    }

    private static Access quick(Mode mode) {
        return new Access(
                mode,
                new Access.Scanning(Duration.ofMillis(500), 3),
                new Access.Switching(Duration.ofMillis(50), Duration.ZERO, Duration.ofMillis(100)),
                new Access.Dwelling(
                        Duration.ofMillis(500),
                        Duration.ofMillis(600),
                        Duration.ofMillis(100),
                        Duration.ofMillis(200),
                        Duration.ofMillis(100)),
                Duration.ZERO,
                false);
    }

    private Optional<String> marked() {
        return pupil.lookup(node -> node.getPseudoClassStates().contains(MARKED))
                .tryQuery()
                .map(Node::getId);
    }

    private void take(Mode mode, String id) throws Exception {
        switch (mode) {
            case TOUCH -> pupil.clickOn("#" + id);
            case ONE_SWITCH -> {
                WaitForAsyncUtils.waitFor(20, SECONDS, () -> marked().equals(Optional.of(id)));
                pupil.type(KeyCode.SPACE);
            }
            case TWO_SWITCHES -> {
                WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().isPresent());
                while (!marked().equals(Optional.of(id))) {
                    pupil.type(KeyCode.SPACE).sleep(60);
                }
                pupil.type(KeyCode.ENTER);
            }
            case DWELL -> {
                String before = state();
                pupil.moveTo("#" + id);
                WaitForAsyncUtils.waitFor(20, SECONDS, () -> !state().equals(before));
                pupil.moveBy(0, 1);
            }
        }
    }

    /** All that changes when something is taken. */
    private String state() {
        PseudoClass chosen = PseudoClass.getPseudoClass("chosen");
        return kiosk.showing.journey().shown()
                + pupil.lookup("#help-now").queryButton().getText()
                + pupil.lookup("#calm-picture").tryQuery().isPresent()
                + pupil.lookup(node -> node.getPseudoClassStates().contains(chosen))
                        .queryAll()
                        .size();
    }

    /** Each mode where lines begin at the right; all languages and layouts in the long run. */
    static Stream<Arguments> ways() {
        List<Tongue> tongues = names("tongues", "urdu").map(Tongue::valueOf).toList();
        return names("windows", "600x960")
                .map(size -> size.split("X", -1))
                .map(size ->
                        new Rectangle2D(0, 0, Integer.parseInt(size[0]), Integer.parseInt(size[1])))
                .flatMap(window ->
                        tongues.stream()
                                .flatMap(tongue ->
                                        Stream.of(Mode.values())
                                                .map(mode -> Arguments.of(mode, tongue, window))));
    }

    private static Stream<String> names(String property, String usual) {
        String all = System.getProperty("lidsdown." + property, usual);
        return Stream.of(all.toUpperCase(Locale.ROOT).split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aPupilTellsItAllInAnotherLanguage(Mode mode, Tongue tongue, Rectangle2D window)
            throws Exception {
        open(quick(mode), tongue, window);

        assertThat(tellItAll(mode).origin().language()).isEqualTo(tongue.code());
    }

    @ParameterizedTest
    @EnumSource
    void aPupilTellsItAll(Mode mode) throws Exception {
        open(quick(mode));

        Concern told = tellItAll(mode);

        assertThat(told.progress().state()).isEqualTo(Concern.State.FINISHED);
        assertThat(told.origin().input()).isEqualTo(mode.input());
    }

    private Concern tellItAll(Mode mode) throws Exception {
        for (String id : WAY) {
            WaitForAsyncUtils.waitFor(
                    10, SECONDS, () -> pupil.lookup("#" + id).tryQuery().isPresent());
            take(mode, id);
            WaitForAsyncUtils.waitForFxEvents();
        }

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        WaitForAsyncUtils.waitFor(
                10, SECONDS, () -> kiosk.showing.journey().shown().equals("welcome"));
        return kiosk.waiting().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void helpIsCalledFromTheFirstScreen(Mode mode) throws Exception {
        open(quick(mode));
        String word =
                switch (mode) {
                    case TOUCH -> "Tap";
                    case ONE_SWITCH, TWO_SWITCHES -> "Press";
                    case DWELL -> "Look";
                };
        assertThat(pupil.lookup("#welcome-helper").queryLabeled().getText()).startsWith(word);

        take(mode, "help-now");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting()).allMatch(Concern::isUrgent);
        assertThat(kiosk.waiting().getFirst().origin().input()).isEqualTo(mode.input());
    }

    @ParameterizedTest
    @EnumSource
    void theCalmPictureGoesAwayAgain(Mode mode) throws Exception {
        open(quick(mode));
        take(mode, "begin");
        take(mode, "hide");
        assertThat(pupil.lookup("#calm-picture").tryQuery()).isPresent();
        if (mode == Mode.DWELL) {
            pupil.moveBy(-200, -50);
        }

        take(mode, "calm-picture");

        WaitForAsyncUtils.waitFor(
                10, SECONDS, () -> pupil.lookup("#calm-picture").tryQuery().isEmpty());
        assertThat(kiosk.showing.journey().shown()).isEqualTo("lid");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"ONE_SWITCH", "TWO_SWITCHES"})
    void everyTileOfAScreenIsReachedInItsOrderWithHelpBeforeTheEnd(Mode mode) throws Exception {
        open(quick(mode));
        List<String> seen = new ArrayList<>();
        WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().isPresent());
        while (!seen.contains(marked().orElse("nothing"))) {
            String now = marked().orElseThrow();
            seen.add(now);
            if (mode == Mode.TWO_SWITCHES) {
                pupil.type(KeyCode.SPACE);
            }
            WaitForAsyncUtils.waitFor(
                    5, SECONDS, () -> marked().isPresent() && !marked().equals(Optional.of(now)));
        }

        assertThat(seen).containsExactly("begin", "help-now", "hide");
    }

    @ParameterizedTest
    @EnumSource(names = "ONE_SWITCH")
    void afterThreeRoundsTheMarkRestsAndAPressWakesIt(Mode mode) throws Exception {
        open(quick(mode));
        WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().isPresent());
        WaitForAsyncUtils.waitFor(20, SECONDS, () -> marked().isEmpty());
        pupil.sleep(1_500);
        assertThat(marked()).isEmpty();

        pupil.type(KeyCode.SPACE);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marked()).contains("begin");
        assertThat(kiosk.showing.journey().shown()).isEqualTo("welcome");
    }

    @ParameterizedTest
    @EnumSource(names = "ONE_SWITCH")
    void aHeldSwitchTakesOneTileAndNoMore(Mode mode) throws Exception {
        open(quick(mode));
        WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().equals(Optional.of("begin")));
        for (int repeated = 0; repeated < 20; repeated++) {
            pupil.press(KeyCode.SPACE).sleep(50);
        }
        pupil.release(KeyCode.SPACE);

        assertThat(kiosk.showing.journey().shown()).isEqualTo("lid");
    }

    @ParameterizedTest
    @EnumSource(names = "ONE_SWITCH")
    void aPressThatIsTooShortDoesNothing(Mode mode) throws Exception {
        open(quick(mode).withAcceptance(Duration.ofMillis(400)));
        WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().equals(Optional.of("begin")));
        pupil.press(KeyCode.SPACE).sleep(100).release(KeyCode.SPACE).sleep(600);
        assertThat(kiosk.showing.journey().shown()).isEqualTo("welcome");

        WaitForAsyncUtils.waitFor(5, SECONDS, () -> marked().equals(Optional.of("begin")));
        pupil.press(KeyCode.SPACE).sleep(600).release(KeyCode.SPACE);

        assertThat(kiosk.showing.journey().shown()).isEqualTo("lid");
    }

    @ParameterizedTest
    @EnumSource(names = "TOUCH")
    void aFingerThatOnlyBrushesATileDoesNothingWhereItHasToStay(Mode mode) throws Exception {
        open(quick(mode).withHold(Duration.ofMillis(500)));
        pupil.clickOn("#begin");
        assertThat(kiosk.showing.journey().shown()).isEqualTo("welcome");

        pupil.moveTo("#begin").press(MouseButton.PRIMARY).sleep(700);
        pupil.release(MouseButton.PRIMARY);

        assertThat(kiosk.showing.journey().shown()).isEqualTo("lid");
    }
}
