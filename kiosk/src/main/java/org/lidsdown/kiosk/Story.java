package org.lidsdown.kiosk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.lidsdown.kiosk.look.Camera;

/**
 * Plays one pupil's whole telling in the real window, with a real pointer, and takes a picture of
 * each screen.
 */
final class Story {

    private static final Duration PACE = Duration.ofMillis(900);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long MOMENT = 50;

    /** On this screen, the first tile that is there whose id begins with one of these. */
    private record Touch(String screen, List<String> ids) {

        Touch(String screen, String... ids) {
            this(screen, List.of(ids));
        }
    }

    private static final List<Touch> TOUCHES =
            List.of(
                    new Touch("welcome", "begin"),
                    new Touch("lid", "lid-shut"),
                    new Touch("who", "pupil-"),
                    new Touch("feelings", "feeling-scared"),
                    new Touch("feelings", "go-on"),
                    new Touch("what", "what-video"),
                    new Touch("adult", "staff-", "any-grown-up"),
                    new Touch("check", "send"),
                    new Touch("thanks", "done"));

    private final ScreenThread screen;
    private final Showing showing;
    private final Camera camera;
    private final String prefix;
    private int pictures;

    Story(ScreenThread screen, Showing showing, Camera camera, String prefix) {
        this.screen = screen;
        this.showing = showing;
        this.camera = camera;
        this.prefix = prefix;
    }

    /**
     * Plays it as soon as the kiosk is ready, away from the screen's thread, and waits until the
     * host has it; false when it never does.
     */
    boolean play(BooleanSupplier ready, BooleanSupplier handedOver)
            throws IOException, InterruptedException {
        if (!waitUntil(ready)) {
            return false;
        }
        for (Touch touch : TOUCHES) {
            Thread.sleep(PACE);
            if (touch.screen().equals(shown())) {
                screen.call(() -> take(touch.screen()));
                screen.call(() -> touch(touch.ids()));
            }
        }
        return isBackAtRest() && waitUntil(handedOver);
    }

    private String shown() throws IOException, InterruptedException {
        return screen.call(() -> showing.journey().shown());
    }

    private boolean isBackAtRest() throws IOException, InterruptedException {
        Thread.sleep(PACE);
        return shown().equals(TOUCHES.getFirst().screen());
    }

    private String take(String name) throws IOException {
        pictures++;
        camera.take(showing.scene(), "%s%02d-%s".formatted(prefix, pictures, name));
        return name;
    }

    private String touch(List<String> ids) {
        Node tile = ids.stream().flatMap(this::tiles).findFirst().orElseThrow();
        Bounds there = tile.localToScreen(tile.getBoundsInLocal());
        Robot robot = new Robot();
        robot.mouseMove(there.getCenterX(), there.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
        return tile.getId();
    }

    private Stream<Node> tiles(String id) {
        return showing.scene().getRoot().lookupAll(".tile").stream()
                .filter(tile -> Optional.ofNullable(tile.getId()).orElse("").startsWith(id));
    }

    private static boolean waitUntil(BooleanSupplier happened) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(MOMENT);
        }
        return true;
    }
}
