package org.lidsdown.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.beside.KioskProgram;
import org.lidsdown.admin.demo.DemoClock;
import org.lidsdown.admin.demo.KioskBeside;
import org.lidsdown.admin.demo.MadeUpLog;
import org.lidsdown.admin.demo.MadeUpStaff;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.Store;
import org.lidsdown.store.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The made-up school: kiosk and console side by side, or its whole story played without a display.
 */
@Command(
        name = "demo",
        description = "Shows a made-up school: the pupils' kiosk and the console, side by side.")
final class Demo implements Callable<Integer> {
    private static final Logger LOGGER = System.getLogger(Demo.class.getName());

    @Spec private CommandSpec spec;

    @Option(names = "--headless", description = "Play the whole story without a display.")
    private boolean headless;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where --headless leaves its pictures and PDFs.")
    private @Nullable Path out;

    @Option(names = "--log", paramLabel = "DIR", description = "Keep the made-up log here.")
    private @Nullable Path log;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (headless == (out == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--headless needs --out DIR for its pictures, and --out goes with --headless.");
        }
        Path folder = Files.createTempDirectory("lidsdown-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        play(folder, out == null ? folder : pictures(out));
        return 0;
    }

    private static Path pictures(Path out) {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw new Refused(
                    "The folder %s for the pictures cannot be made; nothing was changed."
                            .formatted(out),
                    e);
        }
    }

    private void play(Path folder, Path pictures) throws IOException, InterruptedException {
        DemoClock clock = new DemoClock();
        try (Store store = open(folder, clock);
                Intake intake = store.intake(0)) {
            KioskBeside kiosk = new KioskBeside(KioskProgram.home(), folder, intake.port());
            Session coordinator = MadeUpStaff.signIn(store);
            kiosk.provision(store.pupils().all());
            coordinator.lock();
            DemoWindows windows = new DemoWindows(store, clock, kiosk);
            if (headless) {
                windows.playStory(pictures);
                say("The pictures and PDFs are in " + pictures + ".");
            } else {
                windows.sideBySide();
            }
        }
    }

    private Store open(Path folder, DemoClock clock) throws IOException {
        Path place = log == null ? folder.resolve("log") : log;
        if (Files.isDirectory(place) && !isEmpty(place)) {
            if (!SchoolFile.read(place, "").madeUp()) {
                throw new Refused(
                        "The demo only opens a log of a made-up school, and %s is none; nothing was changed."
                                .formatted(place));
            }
            return Store.open(place, clock, "the demo");
        }
        say("Making up three years of a school that does not exist; this takes some seconds.");
        return MadeUpLog.create(place, clock);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    /** Clears away what it can, also when the demo was broken off. */
    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            LOGGER.log(Level.DEBUG, "the demo's folder was not cleared away");
        }
    }
}
