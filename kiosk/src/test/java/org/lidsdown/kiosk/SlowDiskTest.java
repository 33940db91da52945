package org.lidsdown.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.outbox.SlowDisk;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A kiosk on a disk that takes twenty milliseconds for each thing it is to have for good. */
@ExtendWith(ApplicationExtension.class)
class SlowDiskTest {

    private static final int TELLINGS = Integer.getInteger("lidsdown.thanks", 8);
    private static final List<String> WAY =
            List.of("begin", "skip", "skip", "go-on", "skip", "skip");

    private Path outbox;
    private Kiosk kiosk;
    private Showing showing;

    @Start
    void start(Stage stage) {
        Kiosk.prepare();
        Options options = AKiosk.options(AKiosk.folder(), AKiosk.NO_HOST);
        outbox = options.outbox();
        kiosk =
                new Kiosk(
                        options,
                        AKiosk.patient(),
                        AKiosk.NOON,
                        () -> SlowDisk.outbox(outbox, AKiosk.NOON));
        showing = kiosk.open(stage);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> showing.scene().getWindow().hide());
        kiosk.close();
    }

    @Test
    void thanksComeSoonAndNeverBeforeTheDiskHasIt() throws Exception {
        List<Duration> waits = new ArrayList<>();
        for (int telling = 1; telling <= TELLINGS; telling++) {
            for (String id : WAY) {
                touch(id);
            }
            long sent = System.nanoTime();
            touch("send");
            WaitForAsyncUtils.waitFor(30, SECONDS, () -> shown().equals("thanks"));
            waits.add(Duration.ofNanos(System.nanoTime() - sent));
            assertThat(AKiosk.read(outbox.resolve("waiting"))).hasSize(telling);
            touch("done");
        }
        Collections.sort(waits);
        System.getLogger(SlowDiskTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "thanks after a median of %d ms, and at the slowest of %d after %d ms"
                                .formatted(
                                        waits.get(waits.size() / 2).toMillis(),
                                        waits.size(),
                                        waits.getLast().toMillis()));
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> showing.journey().shown());
    }

    private void touch(String id) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> ((ButtonBase) showing.scene().lookup("#" + id)).fire());
    }
}
