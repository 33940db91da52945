package org.lidsdown.kiosk;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.concern.Origin;
import org.lidsdown.kiosk.corner.Diary;
import org.lidsdown.kiosk.corner.Pin;
import org.lidsdown.kiosk.corner.Sizes;
import org.lidsdown.kiosk.handover.Backoff;
import org.lidsdown.kiosk.handover.Handover;
import org.lidsdown.kiosk.handover.Pace;
import org.lidsdown.kiosk.keys.PinnedKeys;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Symbols;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.outbox.Folder;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.outbox.OutboxException;
import org.lidsdown.kiosk.outbox.Scribe;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.selftest.SelfTest;
import org.lidsdown.kiosk.telling.Telling;

/** The pupils' touch-screen app: the one place where its parts are put together. */
public final class Kiosk implements AutoCloseable {

    /** Where the outbox's folder keeps what the kiosk was given. */
    static final String GIVEN = "given";

    private static final String STAFF = "staff";

    private final Options options;
    private final Host host;
    private final PinnedKeys keys;
    private final Outbox outbox;
    private final Handover handover;
    private final Scribe scribe;
    private final Practice practice;
    private final Suiting suiting;
    private final StaffNotes notes;
    private final Showing.Parts parts;
    private final Clock clock;
    private @Nullable StaffCorner corner;
    private Runnable warming = () -> {};

    Kiosk(Options options, Patience patience, Clock clock) {
        this(options, patience, clock, () -> Outbox.open(options.outbox(), Limits.usual(), clock));
    }

    Kiosk(Options options, Patience patience, Clock clock, Supplier<Outbox> opening) {
        this.options = options;
        this.clock = clock;
        Provisioning school = Given.from(options.provisioning(), options.outbox().resolve(GIVEN));
        suiting = new Suiting(usual(options), school::manner);
        notes = new StaffNotes(suiting);
        host = Host.of(options.host(), school.link());
        outbox = opening.get();
        keys = new PinnedKeys(outbox.folder(), school.keys());
        handover =
                new Handover(
                        outbox,
                        keys,
                        host::intake,
                        Pace.usual(new Backoff(RandomGenerator.getDefault())),
                        trouble -> Platform.runLater(() -> notes.handingOver(trouble)),
                        clock);
        scribe = new Scribe(outbox, keys::sealer, Platform::runLater, handover::call);
        practice = new Practice(scribe);
        parts = parts(school, patience);
    }

    private Showing.Parts parts(Provisioning school, Patience patience) {
        return new Showing.Parts(
                suiting,
                school,
                () -> telling(school),
                practice,
                suiting,
                options.looks().languages().offered(school.tongues()),
                Symbols.in(options.looks().symbols()),
                patience);
    }

    private static Suiting.Usual usual(Options options) {
        return new Suiting.Usual(
                options.access(),
                options.looks().theme(),
                options.looks().languages().usual(),
                options.looks().speech());
    }

    private Telling telling(Provisioning school) {
        return new Telling(
                () -> new Origin(school.kiosk(), suiting.tongue().code(), suiting.mode().input()),
                clock);
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

    private Showing showing() {
        Showing showing = Showing.of(parts, options.looks().theme(), placing().size());
        if (!options.looks().speech().silent()) {
            showing.journey().frame().offerToListen(() -> {});
        }
        return showing;
    }

    /** The same screens for people to look at, to print and to record. */
    Drawings drawings() {
        return new Drawings(options, parts);
    }

    /** Opens the kiosk in this window, and begins to hand over what waits. */
    Showing open(Stage stage) {
        Showing showing = showing();
        Scene scene = showing.scene();
        scene.addEventFilter(InputEvent.ANY, event -> stir(event, showing.journey()));
        stage.setTitle(parts.words().get().of("window.title"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> stop(showing));
        placing().place(stage);
        stage.show();
        notes.show(showing.journey().frame().margin()::note);
        suiting.open(showing, notes::heard);
        Soon.afterTheFirstPicture(() -> begin(stage, showing));
        return showing;
    }

    private void begin(Stage stage, Showing showing) {
        if (stage.isShowing()) {
            corner = corner(stage, showing);
            handover.start();
            scribe.prepare();
            warming =
                    Warming.begin(
                            parts, options.looks().theme(), placing().size(), suiting::prepare);
        }
    }

    /** Opens the kiosk in this window, and keeps nothing that is told at it. */
    Showing openForPractice(Stage stage) {
        practice.turn(true);
        return open(stage);
    }

    private void stop(Showing showing) {
        warming.run();
        showing.journey().stop();
        suiting.close();
        if (corner != null) {
            corner.stop();
        }
    }

    private StaffCorner corner(Stage stage, Showing showing) {
        try {
            Folder folder = Folder.at(options.outbox().resolve(STAFF));
            return StaffCorner.of(
                    showing,
                    new StaffCorner.Parts(
                            folder,
                            new Pin(folder, clock),
                            new Diary(folder, clock),
                            new SelfTest(folder, host.address(), clock, knows()),
                            practice,
                            stage::hide),
                    notes::found);
        } catch (IOException e) {
            throw new OutboxException("The folder " + options.outbox() + " cannot be written.", e);
        }
    }

    private SelfTest.Knows knows() {
        return new SelfTest.Knows(
                this::isReady, options.looks().speech()::canBeHeard, parts.symbols()::areWell);
    }

    private Placing placing() {
        return new Placing(
                options.looks(),
                parts.school().screenMillimetres(),
                Sizes.in(options.outbox().resolve(STAFF)));
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
}
