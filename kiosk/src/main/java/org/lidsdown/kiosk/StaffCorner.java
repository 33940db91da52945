package org.lidsdown.kiosk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.lidsdown.kiosk.corner.Corner;
import org.lidsdown.kiosk.corner.CornerWords;
import org.lidsdown.kiosk.corner.Desk;
import org.lidsdown.kiosk.corner.Diary;
import org.lidsdown.kiosk.corner.Doings;
import org.lidsdown.kiosk.corner.Pin;
import org.lidsdown.kiosk.corner.Sizes;
import org.lidsdown.kiosk.outbox.Folder;
import org.lidsdown.kiosk.selftest.Finding;
import org.lidsdown.kiosk.selftest.SelfTest;

/** The staff's corner of one window, and the test that the kiosk makes of itself every day. */
final class StaffCorner implements Doings, AutoCloseable {

    private static final Duration HELD = Duration.ofSeconds(3);
    private static final Duration PRACTICE = Duration.ofMinutes(10);
    private static final long FIRST_TEST_SECONDS = 10;
    private static final long DAY_SECONDS = 86_400;

    /** What the corner needs of the kiosk. */
    record Parts(
            Folder folder,
            Pin pin,
            Diary diary,
            SelfTest test,
            Practice practice,
            Runnable leave) {}

    private final CornerWords words = new CornerWords();
    private final Showing showing;
    private final Parts parts;
    private final Wait practice = new Wait();
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("self-test").daemon().factory());

    private StaffCorner(Showing showing, Parts parts) {
        this.showing = showing;
        this.parts = parts;
    }

    /** Watches this window's corner from now on; what the self-test finds is said like this. */
    static StaffCorner of(Showing showing, Parts parts, Consumer<String> note) {
        StaffCorner corner = new StaffCorner(showing, parts);
        Corner.watch(showing.scene(), showing.measured(), HELD, corner::open);
        var _ =
                corner.daily.scheduleAtFixedRate(
                        () -> corner.testItself(note),
                        FIRST_TEST_SECONDS,
                        DAY_SECONDS,
                        TimeUnit.SECONDS);
        return corner;
    }

    /** Whatever was told so far is kept, and the staff are asked who they are. */
    private void open() {
        showing.journey().leave();
        endPractice();
        showing.journey()
                .frame()
                .cover(new Desk(words, showing.measured(), parts.pin(), parts.diary(), this));
    }

    private void testItself(Consumer<String> note) {
        String said =
                test().stream()
                        .filter(found -> !found.isWell())
                        .map(found -> words.of("note." + found.part().word()))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining("   "));
        Platform.runLater(() -> note.accept(said));
    }

    @Override
    public List<Finding> test() {
        return parts.test().run();
    }

    @Override
    public void practise() {
        parts.practice().turn(true);
        showing.journey().frame().margin().banner(words.of("practice.banner"));
        practice.begin(PRACTICE, this::stopPractising);
    }

    private void stopPractising() {
        showing.journey().leave();
        endPractice();
    }

    private void endPractice() {
        practice.callOff();
        parts.practice().turn(false);
        showing.journey().frame().margin().banner("");
    }

    @Override
    public void measure(Sizes sizes) throws IOException {
        sizes.keep(parts.folder());
        double longer = Math.max(showing.scene().getWidth(), showing.scene().getHeight());
        showing.measured()
                .change(
                        longer / sizes.screen(),
                        sizes.distance(),
                        showing.scene(),
                        showing.journey());
    }

    @Override
    public void leave() {
        parts.leave().run();
    }

    @Override
    public void close() {
        showing.journey().frame().uncover();
    }

    /** Tests no more. */
    void stop() {
        practice.callOff();
        daily.shutdownNow();
    }
}
