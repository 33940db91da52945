package org.lidsdown.kiosk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Camera;
import org.lidsdown.kiosk.look.Credits;
import org.lidsdown.kiosk.look.Theme;
import org.lidsdown.kiosk.options.BadOption;
import org.lidsdown.kiosk.options.CommandLine;
import org.lidsdown.kiosk.options.Languages;
import org.lidsdown.kiosk.options.Options;
import org.lidsdown.kiosk.options.Options.Task;
import org.lidsdown.kiosk.options.Usage;
import org.lidsdown.kiosk.outbox.OutboxException;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.kiosk.provisioning.ProvisioningException;

/** Starts what the command line asks for, and says in one sentence why when it cannot. */
final class Start {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int BAD = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Start(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    void run(List<String> arguments) {
        try {
            Options options = CommandLine.read(arguments);
            switch (options.task()) {
                case Task.Explain _ -> out.print(Usage.TEXT);
                case Task.Credit _ -> out.print(Credits.text());
                case Task.Tell _ -> Credits.languages().forEach(out::println);
                case Task.Listen listen -> listen(options, listen);
                case Task.SetUp(Path file) -> setUp(file, options.outbox());
                case Task.Draw(Path folder) -> draw(options, folder);
                case Task.Export(Path folder) ->
                        withoutWindow(options, kiosk -> kiosk.drawings().board().write(folder));
                case Task.Prompt(Path file) ->
                        withoutWindow(options, kiosk -> kiosk.drawings().prompts().write(file));
                case Task.Use(Duration time) -> use(options, time);
                case Task.Play(Path folder, String prefix) -> play(options, folder, prefix);
            }
        } catch (BadOption | OutboxException | ProvisioningException e) {
            end(BAD, e.getMessage());
        } catch (IOException e) {
            end(BAD, "What was asked for cannot be written: " + e.getMessage() + ".");
        } catch (UnsupportedOperationException e) {
            end(BAD, "There is no screen here to show the kiosk on.");
        } catch (RuntimeException e) {
            end(
                    BAD,
                    "Something went wrong that nobody foresaw; what pupils told is safe. Start the"
                            + " kiosk again.");
        }
    }

    private void listen(Options options, Task.Listen asked) throws IOException {
        ScreenThread screen = ScreenThread.starting();
        Kiosk kiosk = kiosk(options, Patience.usual().waiting(asked.idle()), screen);
        screen.call(() -> {
            Showing showing = kiosk.open(new Stage());
            Thread.currentThread()
                    .setUncaughtExceptionHandler(
                            new Rescue(
                                    showing.journey(),
                                    err,
                                    System::nanoTime,
                                    () -> System.exit(NOT_WELL)));
            if (asked.timed()) {
                timeTheStart();
            }
            return kiosk;
        });
    }

    /** Needs no screen: where the kiosk's is the only program, nobody can start it by hand. */
    private void setUp(Path file, Path outbox) {
        Provisioning given = Given.from(file, outbox.resolve(Kiosk.GIVEN));
        out.printf(
                "This computer is the kiosk %s from its next start on. Destroy %s.%n",
                given.kiosk(), file);
    }

    private void draw(Options options, Path folder) throws IOException {
        Camera camera = new Camera(folder);
        withoutWindow(
                options,
                kiosk -> {
                    Gallery gallery = new Gallery(kiosk.drawings(), camera);
                    for (Tongue tongue : shown(options.looks().languages())) {
                        gallery.draw(tongue, List.of(Theme.values()), Gallery.SIZES);
                    }
                });
    }

    /** Something that is done with a kiosk that no window shows. */
    private interface Work {
        void on(Kiosk kiosk) throws IOException;
    }

    private void withoutWindow(Options options, Work work) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        ScreenThread screen = ScreenThread.starting();
        Path outbox = Files.createTempDirectory("lids-down");
        try (Kiosk kiosk =
                new Kiosk(options.withOutbox(outbox), Patience.ofADraughtsman(), clock)) {
            screen.call(() -> {
                work.on(kiosk);
                return kiosk;
            });
        } finally {
            clear(outbox);
            screen.settle();
        }
        end(WELL, null);
    }

    private static List<Tongue> shown(Languages asked) {
        return asked.equals(Languages.none()) ? List.of(Tongue.values()) : asked.offered(List.of());
    }

    private void play(Options options, Path folder, String prefix) throws IOException {
        ScreenThread screen = ScreenThread.starting();
        Camera camera = new Camera(folder);
        Kiosk kiosk = kiosk(options, Patience.usual(), screen);
        Showing showing = screen.call(() -> kiosk.open(new Stage()));
        try {
            boolean told =
                    new Story(screen, showing, camera, prefix)
                            .play(kiosk::isReady, kiosk::isHandedOver);
            end(
                    told ? WELL : NOT_WELL,
                    told
                            ? null
                            : "The host at "
                                    + kiosk.host()
                                    + " did not take what was told; it is safe in the outbox.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void use(Options options, Duration time) throws IOException {
        ScreenThread screen = ScreenThread.starting();
        Path outbox = Files.createTempDirectory("lids-down");
        try (Kiosk kiosk = new Kiosk(options.withOutbox(outbox), Patience.usual(), clock)) {
            Showing showing = screen.call(() -> kiosk.openForPractice(new Stage()));
            new RandomUse(screen, showing, out).run(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clear(outbox);
        end(WELL, null);
    }

    private Kiosk kiosk(Options options, Patience patience, ScreenThread screen)
            throws IOException {
        try {
            Kiosk kiosk = new Kiosk(options, patience, clock);
            Runtime.getRuntime().addShutdownHook(new Thread(kiosk::close));
            return kiosk;
        } catch (BadOption | OutboxException | ProvisioningException e) {
            screen.settle();
            throw e;
        }
    }

    private void timeTheStart() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    out.println(sinceTheProcessBegan().toMillis() + " ms");
                }
            }
        }.start();
    }

    private Duration sinceTheProcessBegan() {
        Instant began = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(began, clock.instant());
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void end(int code, @Nullable String sentence) {
        if (sentence != null) {
            err.println(sentence);
        }
        System.exit(code);
    }
}
