package org.lidsdown.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.keeping.LogFolderOption;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
import org.lidsdown.store.backup.Recipients;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The console on the school's own log, and the door for the kiosk beside it. */
@Command(name = "console", description = "Opens the console on the school's log.")
final class ConsoleCommand implements Callable<Integer> {
    private static final double ROOM = 0.92;

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where kiosks of this computer hand over (${DEFAULT-VALUE}).")
    private int port = 47_810;

    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description = "Where hourly backups are put (backups beside the log's folder).")
    private @Nullable Path backups;

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = log.clock();
        try (Store store = open(clock);
                Backups hourly = store.copies().backups(place(), Recipients.NOBODY);
                var _ = store.intake(port);
                BackgroundErrands errands = new BackgroundErrands()) {
            hourly.hourly();
            store.log().doubt().or(store.log()::notice).ifPresent(this::say);
            CountDownLatch closed = new CountDownLatch(1);
            Platform.startup(() -> {
                Stage stage = window(school(store, clock), errands);
                stage.setOnHidden(_ -> closed.countDown());
                stage.show();
            });
            closed.await();
            Platform.exit();
        }
        return 0;
    }

    private Path place() {
        return backups == null ? log.folder().toAbsolutePath().resolveSibling("backups") : backups;
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    private Store open(Clock clock) {
        return Files.exists(log.folder())
                ? Store.open(log.folder(), clock, "the console")
                : Store.create(log.folder(), clock, "the console");
    }

    private School school(Store store, Clock clock) {
        String chart = ChartReader.torView().edition().school();
        return School.of(store, SchoolFile.read(log.folder(), chart), clock);
    }

    private static Stage window(School school, BackgroundErrands errands) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Front front =
                new Front(
                        school,
                        errands,
                        Theme.LIGHT,
                        screen.getWidth() * ROOM,
                        screen.getHeight() * ROOM);
        Stage stage = new Stage();
        stage.setTitle("Lids Down");
        stage.setScene(front.scene());
        return stage;
    }
}
