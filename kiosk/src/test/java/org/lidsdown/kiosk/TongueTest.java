package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.touch.Page;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ali reads Urdu, and the kiosk begins in English. */
@ExtendWith(ApplicationExtension.class)
class TongueTest {

    private AKiosk kiosk;

    @Start
    void start(Stage stage) {
        kiosk =
                AKiosk.in(
                        stage,
                        AKiosk.patient(),
                        Access.usual(Mode.TOUCH),
                        "manner ali-7 language=ur\nmanner beth-2 language=ur access=dwell\n");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whoeverFindsTheirLanguageOnTheFirstScreenTellsInIt(FxRobot pupil) throws Exception {
        touch(pupil, "languages", "language-ur");

        assertThat(heading()).isEqualTo("کیا آپ کو کچھ بتانا ہے؟");
        touch(pupil, "begin", "lid-shut", "skip");
        assertThat(heading()).isEqualTo("آپ کو کیسا لگ رہا ہے؟");
        touch(pupil, "feeling-sad", "go-on", "skip", "skip", "send");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().origin().language()).isEqualTo("ur");
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("thanks"));
        touch(pupil, "done");
        assertThat(heading()).isEqualTo("Do you need to tell us?");
        assertThat(isMirrored()).isFalse();
    }

    @Test
    void whoeverSaysWhoTheyAreGoesOnInTheirOwnLanguage(FxRobot pupil) {
        touch(pupil, "begin", "lid-shut", "pupil-ali-7");

        assertThat(heading()).isEqualTo("آپ کو کیسا لگ رہا ہے؟");
        assertThat(isMirrored()).isTrue();
        assertThat(left(pupil, "#help-now")).isLessThan(left(pupil, "#feeling-sad"));

        touch(pupil, "back", "skip");

        assertThat(heading()).isEqualTo("How do you feel?");
        assertThat(left(pupil, "#help-now")).isGreaterThan(left(pupil, "#feeling-sad"));
    }

    @Test
    void whatWasAskedForGoesBeforeWhatThePupilUsuallyHas(FxRobot pupil) {
        touch(pupil, "languages", "language-en", "begin", "lid-shut", "pupil-ali-7");

        assertThat(heading()).isEqualTo("How do you feel?");
    }

    @Test
    void theWayBackFromTheLanguagesLeadsToTheFirstScreen(FxRobot pupil) {
        touch(pupil, "languages", "back");

        assertThat(shown()).isEqualTo("welcome");
    }

    @Test
    void helpIsAskedForInTheLanguageThatWasPicked(FxRobot pupil) {
        touch(pupil, "languages", "language-ur", "help-now");

        assertThat(heading()).isEqualTo("یہ کسی بڑے کو دکھائیں۔");
    }

    @Test
    void onlyTheSchoolsLanguagesAreOffered(FxRobot pupil) {
        touch(pupil, "languages");

        List<String> offered =
                pupil
                        .lookup(node -> String.valueOf(node.getId()).startsWith("language-"))
                        .queryAll()
                        .stream()
                        .map(Node::getId)
                        .toList();
        assertThat(offered).containsExactly("language-en", "language-ur");
    }

    @Test
    void theRingFillsOnWhatIsLookedAtThoughLinesBeginAtTheRight(FxRobot pupil) throws Exception {
        touch(pupil, "begin", "lid-shut", "pupil-beth-2");
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("feelings"));
        pupil.moveTo("#help-now").sleep(1_200).moveTo("#feeling-sad");

        Node tile = pupil.lookup("#feeling-sad").query();
        Node ring = pupil.lookup("#dwell-ring").query();
        WaitForAsyncUtils.waitFor(5, SECONDS, () -> ring.isVisible() && isOn(ring, tile));
    }

    private static boolean isOn(Node ring, Node tile) {
        return tile.localToScreen(tile.getBoundsInLocal()).contains(ring.localToScreen(0, 0));
    }

    private String heading() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    Page page = kiosk.showing.journey().frame().page().orElseThrow();
                    return page.said().get(page.getId() + ".heading");
                });
    }

    private boolean isMirrored() {
        return kiosk.showing.scene().getRoot().getEffectiveNodeOrientation()
                == NodeOrientation.RIGHT_TO_LEFT;
    }

    private static double left(FxRobot pupil, String id) {
        Node node = pupil.lookup(id).query();
        return node.localToScreen(node.getLayoutBounds()).getMinX();
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
