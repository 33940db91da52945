package org.lidsdown.kiosk;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.kiosk.access.Accessing;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.handover.Backoff;
import org.lidsdown.kiosk.handover.Handover;
import org.lidsdown.kiosk.handover.Pace;
import org.lidsdown.kiosk.handover.Trouble;
import org.lidsdown.kiosk.keys.PinnedKeys;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.look.Words;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.outbox.Scribe;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.telling.Telling;

/** The pupils' touch-screen app: the one place where its parts are put together. */
public final class Kiosk implements AutoCloseable {

    private static final String LANGUAGE = "en";
    private static final double LOOK_MOVED = 20;

    private final Options options;
    private final Host host;
    private final PinnedKeys keys;
    private final Outbox outbox;
    private final Handover handover;
    private final Scribe scribe;
    private final Showing.Parts parts;
    private @Nullable Showing front;
    private @Nullable Accessing accessing;

    Kiosk(Options options, Patience patience, Clock clock) {
        this(options, patience, clock, () -> Outbox.open(options.outbox(), Limits.usual(), clock));
    }

    Kiosk(Options options, Patience patience, Clock clock, Supplier<Outbox> opening) {
        this.options = options;
        Provisioning school = Given.from(options.provisioning(), options.outbox().resolve("given"));
        Origin origin = new Origin(school.kiosk(), LANGUAGE, options.access().mode().input());
        host = Host.of(options.host(), school.link());
        outbox = opening.get();
        keys = new PinnedKeys(outbox.folder(), school.keys());
        handover =
                new Handover(
                        outbox,
                        keys,
                        host::intake,
                        Pace.usual(new Backoff(RandomGenerator.getDefault())),
                        trouble -> Platform.runLater(() -> note(trouble)),
                        clock);
        scribe = new Scribe(outbox, keys::sealer, Platform::runLater, handover::call);
        parts =
                new Showing.Parts(
                        new Words(LANGUAGE, options.access().mode().manner()),
                        school,
                        () -> new Telling(origin, clock),
                        scribe,
                        patience);
    }

    /** Starts the kiosk as the command line says. */
    public static void main(String... arguments) {
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        new Start(System.out, System.err, clock).run(List.of(arguments));
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
        Showing showing = showing(options.looks().theme(), size());
        Scene scene = showing.scene();
        scene.addEventFilter(InputEvent.ANY, event -> stir(event, showing.journey()));
        stage.setTitle(parts.words().of("window.title"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> stop(showing));
        place(stage);
        stage.show();
        accessing =
                Accessing.on(
                        scene,
                        showing.journey().frame(),
                        options.access(),
                        LOOK_MOVED * size().measure().millimetre(),
                        showing.journey()::stir);
        if (options.access().mode() != Mode.TOUCH) {
            showing.journey()
                    .frame()
                    .badge(parts.words().of("access." + options.access().mode().word()));
        }
        front = showing;
        handover.start();
        scribe.prepare();
        return showing;
    }

    private void stop(Showing showing) {
        showing.journey().stop();
        if (accessing != null) {
            accessing.stop();
        }
    }

    private void note(Trouble trouble) {
        if (front != null) {
            String key = "note." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
            front.journey().frame().note(parts.words().of(key));
        }
    }

    /** Where the host is. */
    URI host() {
        return host.address();
    }

    /** Whether it can seal, and so take tellings. */
    boolean isReady() {
        return keys.mark().isPresent();
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
        Rectangle2D window = Objects.requireNonNullElse(options.looks().window(), screen);
        double measured = parts.school().screenMillimetres();
        double millimetre =
                measured > 0 ? Math.max(screen.getWidth(), screen.getHeight()) / measured : 0;
        return new Showing.Size(window.getWidth(), window.getHeight(), millimetre);
    }

    private void place(Stage stage) {
        Rectangle2D window = options.looks().window();
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
