package org.lidsdown.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RescueTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger ends = new AtomicInteger();
    private AKiosk kiosk;
    private Rescue rescue;
    private Thread.UncaughtExceptionHandler before;

    @Start
    void start(Stage stage) {
        kiosk = AKiosk.in(stage, AKiosk.patient());
        rescue =
                new Rescue(
                        kiosk.showing.journey(),
                        new PrintStream(written, true, UTF_8),
                        now::get,
                        ends::incrementAndGet);
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler(rescue);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Thread.currentThread().setUncaughtExceptionHandler(before));
        kiosk.close();
    }

    @Test
    void aFaultLeadsToTheFirstScreenAndWhatWasToldIsKept(FxRobot pupil) throws Exception {
        pupil.clickOn("#begin").clickOn("#lid-shut");

        fail("Ali is scared");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> shown().equals("welcome"));
        WaitForAsyncUtils.waitFor(10, SECONDS, () -> kiosk.waiting().size() == 1);
        assertThat(kiosk.waiting().getFirst().isFinished()).isFalse();
        assertThat(written.toString(UTF_8))
                .contains("IllegalStateException in ", "what pupils told is safe")
                .doesNotContain("Ali", "scared");
        assertThat(ends).hasValue(0);
    }

    @Test
    void aFaultThatComesAgainAtOnceEndsTheProgramSoThatItIsStartedAnew() throws Exception {
        fail("one");
        now.set(SECONDS.toNanos(11));
        fail("two");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ends).hasValue(0);

        fail("three");

        WaitForAsyncUtils.waitFor(10, SECONDS, () -> ends.get() == 1);
    }

    private static void fail(String words) {
        Platform.runLater(() -> {
            throw new IllegalStateException(words);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> kiosk.showing.journey().shown());
    }
}
