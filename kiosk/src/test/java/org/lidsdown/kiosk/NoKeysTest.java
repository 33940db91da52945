package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.handover.AHost;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.options.Options;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A kiosk beside a host that has no keys for it yet. */
@ExtendWith(ApplicationExtension.class)
class NoKeysTest {

    private final Path outbox = AKiosk.folder().resolve("outbox");
    private AHost host;
    private Kiosk kiosk;
    private Showing showing;

    @Start
    void start(Stage stage) throws IOException {
        host = AHost.started();
        Kiosk.prepare();
        Options options =
                new Options(
                        new Options.Task.Listen(false, Duration.ofMinutes(2)),
                        outbox,
                        host.address(),
                        null,
                        new Options.Looks(Theme.SOFT, new Rectangle2D(0, 0, 960, 600)),
                        Access.usual(Mode.TOUCH));
        kiosk = new Kiosk(options, AKiosk.patient(), AKiosk.NOON);
        showing = kiosk.open(stage);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> showing.scene().getWindow().hide());
        kiosk.close();
        host.close();
    }

    @Test
    void thePupilIsSentToAGrownUpAndTheStaffAreToldUntilTheHostHasKeys(FxRobot pupil)
            throws Exception {
        waitUntil(() -> note().getText().contains("no keys yet"));
        assertThat(note().isVisible()).isTrue();
        pupil.clickOn("#begin");
        waitUntil(() -> shown().equals("tell-now"));
        assertThat(note().isVisible()).isFalse();
        assertThat(files("started")).isEmpty();
        assertThat(files("waiting")).isEmpty();

        host.giveKeys(ASchool.SEVEN_OAKS.list());
        pupil.clickOn("#i-will-tell");
        waitUntil(kiosk::isReady);
        waitUntil(() -> note().getText().isEmpty());
        pupil.clickOn("#begin");
        waitUntil(() -> files("started").length == 1);

        assertThat(shown()).isEqualTo("lid");
        assertThat(AKiosk.read(outbox.resolve("started"))).hasSize(1);
    }

    @Test
    void helpIsAskedOfAGrownUpToo(FxRobot pupil) throws Exception {
        pupil.clickOn("#help-now");

        waitUntil(() -> shown().equals("tell-now"));
        assertThat(files("waiting")).isEmpty();
    }

    private Label note() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    Label note = (Label) showing.scene().lookup("#staff-note");
                    return note == null ? new Label() : note;
                });
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> showing.journey().shown());
    }

    private File[] files(String name) {
        return outbox.resolve(name).toFile().listFiles();
    }

    private static void waitUntil(Callable<Boolean> happened) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, SECONDS, happened);
    }
}
