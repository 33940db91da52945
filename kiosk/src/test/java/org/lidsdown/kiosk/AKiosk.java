package org.lidsdown.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.access.Access;
import org.lidsdown.kiosk.access.Mode;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.options.Languages;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.speech.Speech;
import org.testfx.util.WaitForAsyncUtils;

/** A kiosk in a real window, whose outbox the test can look into as the host would. */
final class AKiosk implements AutoCloseable {

    static final Duration LONG = Duration.ofMinutes(10);
    static final URI NO_HOST = URI.create("http://127.0.0.1:9");
    static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneId.of("Europe/London"));
    static final String SCHOOL =
            """
            lids-down kiosk 1
            # A made-up school
            kiosk Library
            pupil ali-7 rocket Ali
            pupil beth-2 cat Beth
            staff mrs-khan grown-up-1 Mrs Khan
            staff mr-lee grown-up-2 Mr Lee
            begin keys
            """
                    + ASchool.SEVEN_OAKS.list()
                    + "end keys\n";

    final Path outbox;
    final Kiosk kiosk;
    final Showing showing;

    private AKiosk(Path outbox, Kiosk kiosk, Showing showing) {
        this.outbox = outbox;
        this.kiosk = kiosk;
        this.showing = showing;
    }

    static AKiosk in(Stage stage, Patience patience) {
        return in(stage, patience, Access.usual(Mode.TOUCH));
    }

    static AKiosk in(Stage stage, Patience patience, Access access) {
        return in(stage, patience, access, "");
    }

    /** A kiosk whose school says more after its pupils. */
    static AKiosk in(Stage stage, Patience patience, Access access, String more) {
        Path folder = folder();
        Options options = options(folder, NO_HOST, access);
        write(folder.resolve("school.txt"), SCHOOL.replace("staff mrs", more + "staff mrs"));
        return in(stage, options, patience, NOON);
    }

    /** A kiosk that goes by this clock. */
    static AKiosk in(Stage stage, Clock clock) {
        return in(stage, options(folder(), NO_HOST), patient(), clock);
    }

    /** A kiosk for which pupils ask in this language, on a screen of this size. */
    static AKiosk in(Stage stage, Access access, Tongue tongue, Rectangle2D window) {
        Options usual = options(folder(), NO_HOST, access);
        Languages languages = new Languages(tongue, List.of());
        Options.Looks looks = new Options.Looks(Theme.SOFT, window, Speech.none(), languages, null);
        Options asked =
                new Options(
                        usual.task(),
                        usual.outbox(),
                        usual.host(),
                        usual.provisioning(),
                        looks,
                        access);
        return in(stage, asked, patient(), NOON);
    }

    private static AKiosk in(Stage stage, Options options, Patience patience, Clock clock) {
        Kiosk.prepare();
        Kiosk kiosk = new Kiosk(options, patience, clock);
        return new AKiosk(options.outbox(), kiosk, kiosk.open(stage));
    }

    static Options options(Path folder, URI host) {
        return options(folder, host, Access.usual(Mode.TOUCH));
    }

    private static Options options(Path folder, URI host, Access access) {
        return new Options(
                new Options.Task.Listen(false, Duration.ofMinutes(2)),
                folder.resolve("outbox"),
                host,
                school(folder),
                new Options.Looks(Theme.SOFT, new Rectangle2D(0, 0, 960, 600)),
                access);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("kiosk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path school(Path folder) {
        return write(folder.resolve("school.txt"), SCHOOL);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing happens by itself while a test runs, and every touch counts. */
    static Patience patient() {
        return patient(LONG, Duration.ZERO);
    }

    static Patience patient(Duration undo, Duration repeat) {
        return new Patience(LONG, LONG, LONG, undo, repeat);
    }

    List<Concern> started() {
        return read(outbox.resolve("started"));
    }

    List<Concern> waiting() {
        return read(outbox.resolve("waiting"));
    }

    static List<Concern> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sealed"))
                    .map(AKiosk::concern)
                    .sorted(Concern.BY_STEP)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Concern concern(Path file) {
        try {
            return ASchool.SEVEN_OAKS.open(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> showing.scene().getWindow().hide());
        kiosk.close();
    }
}
