package org.lidsdown.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.domain.sealing.PlainSealer;
import org.lidsdown.kiosk.handover.Backoff;
import org.lidsdown.kiosk.handover.Handover;
import org.lidsdown.kiosk.handover.Intake;
import org.lidsdown.kiosk.handover.Keys;
import org.lidsdown.kiosk.handover.Pace;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.outbox.Scribe;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.provisioning.ProvisioningFile;
import org.lidsdown.kiosk.telling.Telling;

/** The pupils' touch-screen app: the one place where its parts are put together. */
public final class Kiosk implements AutoCloseable {

    private static final String LANGUAGE = "en";

    private final Options options;
    private final Outbox outbox;
    private final Handover handover;
    private final Scribe scribe;
    private final Showing.Parts parts;

    Kiosk(Options options, Patience patience, Clock clock) {
        this.options = options;
        Provisioning school = provisioning(options);
        Origin origin = new Origin(school.kiosk(), LANGUAGE, Origin.Input.TOUCH);
        outbox = Outbox.open(options.outbox(), Limits.usual(), clock);
        handover =
                new Handover(
                        outbox,
                        new NoKeys(),
                        () -> Intake.beside(options.host()),
                        Pace.usual(new Backoff(RandomGenerator.getDefault())),
                        _ -> {},
                        clock);
        scribe = new Scribe(outbox, new PlainSealer(), Platform::runLater, handover::call);
        parts =
                new Showing.Parts(
                        new Words(LANGUAGE),
                        school,
                        () -> new Telling(origin, clock),
                        scribe,
                        patience);
    }

    private static final class NoKeys implements Keys {

        @Override
        public Optional<String> mark() {
            return Optional.of("0".repeat(64));
        }

        @Override
        public boolean take(String list) {
            return true;
        }
    }

    /** Starts the kiosk as the command line says. */
    public static void main(String... arguments) {
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        new Start(System.out, System.err, clock).run(List.of(arguments));
    }

    private static Provisioning provisioning(Options options) {
        Path file = options.provisioning();
        return file == null ? Provisioning.none() : ProvisioningFile.read(file);
    }

    /** What every window needs before the first is made; on the screen's thread. */
    static void prepare() {
        Application.setUserAgentStylesheet(Look.shapes());
        Lettering.load();
    }

    /** A kiosk's content that no window shows yet. */
    Showing showing(Theme theme, Showing.Size size) {
        return Showing.of(parts, theme, size);
    }

    /** Opens the kiosk in this window, and begins to hand over what waits. */
    Showing open(Stage stage) {
        Showing showing = showing(options.theme(), size());
        Scene scene = showing.scene();
        scene.addEventFilter(InputEvent.ANY, event -> stir(event, showing.journey()));
        stage.setTitle(parts.words().of("window.title"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> showing.journey().stop());
        place(stage);
        stage.show();
        handover.start();
        return showing;
    }

    /** Whether the host has everything that was told here. */
    boolean isHandedOver() {
        return outbox.isEmpty();
    }

    @Override
    public void close() {
        scribe.close();
        handover.close();
        outbox.close();
    }

    private static void stir(InputEvent event, Journey journey) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            journey.stir();
        }
    }

    private Showing.Size size() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Rectangle2D window = Objects.requireNonNullElse(options.window(), screen);
        double measured = parts.school().screenMillimetres();
        double millimetre =
                measured > 0 ? Math.max(screen.getWidth(), screen.getHeight()) / measured : 0;
        return new Showing.Size(window.getWidth(), window.getHeight(), millimetre);
    }

    private void place(Stage stage) {
        Rectangle2D window = options.window();
        if (window == null) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
            stage.setAlwaysOnTop(true);
            stage.setOnCloseRequest(event -> event.consume());
        } else {
            stage.setX(window.getMinX());
            stage.setY(window.getMinY());
            stage.setWidth(window.getWidth());
            stage.setHeight(window.getHeight());
        }
    }
}
