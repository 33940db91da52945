package org.lidsdown.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.errands.BackgroundErrands;
import org.lidsdown.admin.keeping.BackupPlace;
import org.lidsdown.admin.keeping.Doors;
import org.lidsdown.admin.keeping.LogFolderOption;
import org.lidsdown.admin.look.Theme;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.domain.reading.ChartReader;
import org.lidsdown.store.Elsewhere;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
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

    @Mixin private Doors doors = new Doors();

    @Mixin private BackupPlace place = new BackupPlace();

    @Option(
            names = "--host",
            paramLabel = "FILE",
            description =
                    "Opens the log of a host on another computer, with the file made there for this"
                            + " one.")
    private @Nullable Path host;

    @Override
    public Integer call() throws InterruptedException {
        return host == null ? here(log.clock()) : elsewhere(host, log.clock());
    }

    private int elsewhere(Path file, Clock clock) throws InterruptedException {
        try (Store store = Store.join(file, clock);
                BackgroundErrands errands = new BackgroundErrands()) {
            open(
                    School.of(store, Elsewhere.schoolIn(file, clock), Optional.empty(), clock),
                    errands);
        }
        return 0;
    }

    private int here(Clock clock) throws InterruptedException {
        try (Store store = open(clock);
                Backups hourly = place.open(store, log);
                Doors.Open _ = doors.open(store);
                BackgroundErrands errands = new BackgroundErrands()) {
            store.log().doubt().or(store.log()::notice).ifPresent(this::say);
            open(school(store, hourly, clock), errands);
        }
        return 0;
    }

    /** Opens the window, and comes back when it was closed. */
    private static void open(School school, BackgroundErrands errands) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = window(school, errands);
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
        });
        closed.await();
        Platform.exit();
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    private Store open(Clock clock) {
        return Store.isNew(log.folder())
                ? Store.create(log.folder(), clock, "the console")
                : Store.open(log.folder(), clock, "the console");
    }

    private School school(Store store, Backups hourly, Clock clock) {
        String chart = ChartReader.torView().edition().school();
        return School.of(store, SchoolFile.read(log.folder(), chart), Optional.of(hourly), clock);
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
