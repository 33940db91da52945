package org.lidsdown.admin;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.lidsdown.admin.keeping.BackupPlace;
import org.lidsdown.admin.keeping.Doors;
import org.lidsdown.admin.keeping.LogFolderOption;
import org.lidsdown.store.Store;
import org.lidsdown.store.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keeps the log for kiosks and consoles, without a window, until it is stopped. */
@Command(
        name = "host",
        description =
                "Keeps the log for kiosks and other consoles, without a window, until it is stopped.")
final class HostCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @Mixin private Doors doors = new Doors();

    @Mixin private BackupPlace place = new BackupPlace();

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            stopped.countDown();
                            await(closed);
                        }));
        try (Store store = log.open("the host");
                Backups _ = place.open(store, log);
                Doors.Open _ = doors.open(store)) {
            spec.commandLine().getOut().println("The host takes what kiosks hand over.");
            spec.commandLine().getOut().flush();
            stopped.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
