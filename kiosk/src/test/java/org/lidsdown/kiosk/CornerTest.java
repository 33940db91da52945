package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CornerTest {

    private static final String PIN = "2580";

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
    void aShortTouchOfTheCornerOpensNothing(FxRobot staff) throws Exception {
        press(staff, 1_000);

        assertThat(staff.lookup("#corner").tryQuery()).isEmpty();
        assertThat(shown()).isEqualTo("welcome");
    }

    @Test
    void whoeverHoldsTheCornerIsAskedForThePinAndTellingsAreKept(FxRobot staff) throws Exception {
        choosePin(staff);
        staff.clickOn("#corner-back");
        staff.clickOn("#begin");
        staff.clickOn("#lid-shut");

        hold(staff);

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(staff.lookup("#pin-1").tryQuery()).isPresent();
        assertThat(staff.lookup("#corner-leave").tryQuery()).isEmpty();
        type(staff, "1111");
        waitUntil(() -> text(staff, "#pin-said").equals("That is not the PIN."));
        type(staff, PIN);
        waitUntil(() -> staff.lookup("#corner-leave").tryQuery().isPresent());
        assertThat(Files.readString(file("corner.log")))
                .contains("a PIN was chosen", "a wrong PIN", "opened");
        assertThat(Files.readString(file("pin.txt"))).doesNotContain(PIN);
    }

    @Test
    void whoeverTriesTooOftenWaits(FxRobot staff) throws Exception {
        choosePin(staff);
        staff.clickOn("#corner-back");
        hold(staff);
        for (int i = 0; i < 3; i++) {
            type(staff, "0000");
            waitUntil(() -> !staff.lookup("#pin-said").query().getParent().isDisabled());
        }

        type(staff, PIN);

        waitUntil(() -> text(staff, "#pin-said").startsWith("Too many were wrong. Wait"));
        assertThat(staff.lookup("#corner-leave").tryQuery()).isEmpty();
        staff.clickOn("#corner-back");
        assertThat(shown()).isEqualTo("welcome");
    }

    @Test
    void theKioskSaysHowItIs(FxRobot staff) throws Exception {
        choosePin(staff);

        staff.clickOn("#corner-test");

        waitUntil(() -> found(staff).contains("The host does not answer"));
        assertThat(found(staff))
                .contains("✓  What pupils tell can be kept here.")
                .contains("✓  It has the school's keys.");
    }

    @Test
    void practiceIsNeverKept(FxRobot staff) throws Exception {
        choosePin(staff);
        staff.clickOn("#corner-practice");
        assertThat(text(staff, "#banner")).startsWith("Practice");

        for (String id : List.of("begin", "skip", "skip", "go-on", "skip", "skip", "send")) {
            staff.clickOn("#" + id);
        }
        waitUntil(() -> shown().equals("thanks"));
        staff.clickOn("#help-now");
        staff.clickOn("#help-done");
        hold(staff);
        staff.clickOn("#corner-back");

        assertThat(staff.lookup("#banner").query().isVisible()).isFalse();
        assertThat(kiosk.waiting()).isEmpty();
        assertThat(kiosk.started()).isEmpty();
        staff.clickOn("#begin");
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.started().size() == 1);
    }

    @Test
    void aBankCardMeasuresTheScreenAndEverythingFollows(FxRobot staff) throws Exception {
        choosePin(staff);
        staff.clickOn("#corner-sizes");
        double before = kiosk.showing.measured().get().millimetre();
        double card = staff.lookup("#card").query().getLayoutBounds().getWidth();
        assertThat(card / before).isBetween(85.5, 85.7);

        staff.clickOn("#sizes-much-smaller");
        staff.clickOn("#far-40");
        staff.clickOn("#sizes-keep");

        double after = kiosk.showing.measured().get().millimetre();
        assertThat(after).isBetween(before / 1.06, before / 1.04);
        assertThat(Files.readString(file("sizes.txt"))).contains("distance 400");
        assertThat(shown()).isEqualTo("welcome");
        Node tell = staff.lookup("#help-now").query();
        assertThat(tell.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(25 * after - 1);
    }

    @Test
    void onlyFromTheCornerTheKioskIsLeft(FxRobot staff) throws Exception {
        choosePin(staff);

        staff.clickOn("#corner-leave");

        waitUntil(() -> !kiosk.showing.scene().getWindow().isShowing());
        assertThat(Files.readString(file("corner.log"))).contains("left the kiosk");
    }

    private void choosePin(FxRobot staff) throws Exception {
        hold(staff);
        type(staff, PIN);
        type(staff, PIN);
        waitUntil(() -> staff.lookup("#corner-leave").tryQuery().isPresent());
    }

    private static void type(FxRobot staff, String digits) {
        digits.chars().forEach(digit -> staff.clickOn("#pin-" + (char) digit));
        staff.clickOn("#pin-done");
    }

    private void hold(FxRobot staff) throws Exception {
        press(staff, 3_500);
        waitUntil(() -> staff.lookup("#corner").tryQuery().isPresent());
    }

    private void press(FxRobot staff, long millis) throws InterruptedException {
        Point2D corner = kiosk.showing.scene().getRoot().localToScreen(4, 4);
        staff.moveTo(corner).press(MouseButton.PRIMARY);
        Thread.sleep(millis);
        staff.release(MouseButton.PRIMARY);
    }

    private Path file(String name) {
        return kiosk.outbox.resolve("staff").resolve(name);
    }

    private static String text(FxRobot staff, String query) {
        Labeled labeled = staff.lookup(query).queryLabeled();
        return labeled.getText();
    }

    private static String found(FxRobot staff) {
        return staff.lookup("#corner-found .helper").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }

    private static void waitUntil(Callable<Boolean> happened) throws Exception {
        WaitForAsyncUtils.waitFor(20, SECONDS, happened);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
