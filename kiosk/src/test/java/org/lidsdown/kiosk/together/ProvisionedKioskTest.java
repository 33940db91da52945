package org.lidsdown.kiosk.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.kiosks.LastHeard;
import org.lidsdown.domain.kiosks.Plan;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.Sealed;
import org.lidsdown.kiosk.handover.Handing;
import org.lidsdown.kiosk.handover.Handover;
import org.lidsdown.kiosk.handover.Trouble;
import org.lidsdown.kiosk.keys.PinnedKeys;
import org.lidsdown.kiosk.outbox.Limits;
import org.lidsdown.kiosk.outbox.Outbox;
import org.lidsdown.kiosk.provisioning.Given;
import org.lidsdown.kiosk.provisioning.Link;
import org.lidsdown.kiosk.provisioning.Provisioning;
import org.lidsdown.store.Store;
import org.lidsdown.store.intake.Intake;

/** A kiosk that was set up with a file which the real host made, and the host that made it. */
class ProvisionedKioskTest {

    private static final Duration SHORT = Duration.ofMillis(30);

    @TempDir private Path folder;
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("log"), Clock.systemUTC(), "a test");
        intake = store.intakeAcross(0, List.of());
    }

    @AfterEach
    void close() {
        intake.close();
        store.close();
    }

    @Test
    void whatIsToldReachesTheHostThatMadeTheFileAndTheKioskIsHeardOf() throws IOException {
        Provisioning given = Given.from(file(), home());
        try (Outbox outbox = outbox();
                Handover _ = handing(outbox, given)) {
            outbox.post(sealed());

            waitUntil(() -> store.concerns().waitingCount() == 1 && outbox.isEmpty());
            waitUntil(() -> heard().flatMap(last -> last.said().receipt()).isPresent());
            assertThat(heard().orElseThrow().strangeReceipt()).isFalse();
            assertThat(heard().orElseThrow().said().health().waiting()).isZero();
            assertThat(heard().orElseThrow().ahead().abs()).isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void aKioskThatWasTakenBackKeepsWhatItHasAndSaysSoToTheStaff() throws IOException {
        Provisioning given = Given.from(file(), home());
        store.kiosks().revoke(store.kiosks().all().getFirst().id(), "a test");
        try (Outbox outbox = outbox();
                Handover _ = handing(outbox, given)) {
            outbox.post(sealed());

            waitUntil(() -> troubles.contains(Trouble.REFUSED));
            assertThat(outbox.waiting()).hasSize(1);
            assertThat(store.concerns().waitingCount()).isZero();
        }
    }

    @Test
    void anotherHostAtTheSamePlaceIsNotTrustedAndGetsNothing() throws IOException {
        Path file = file();
        int port = intake.port();
        intake.close();
        store.close();
        store = Store.create(folder.resolve("another"), Clock.systemUTC(), "a test");
        intake = store.intakeAcross(port, List.of());
        try (Outbox outbox = outbox();
                Handover _ = handing(outbox, Given.from(file, home()))) {
            outbox.post(sealed());

            waitUntil(() -> troubles.contains(Trouble.NOT_TRUSTED));
            assertThat(outbox.waiting()).hasSize(1);
            assertThat(store.concerns().waitingCount()).isZero();
        }
    }

    @Test
    void aHostThatWasRestoredFromAnOlderBackupGetsBackWhatItLost() throws IOException {
        Path file = file();
        intake.close();
        store.close();
        copy(folder.resolve("log"), folder.resolve("backup"));
        int port = reopened("log", 0);
        Provisioning given = atAnotherPlace(Given.from(file, home()), port);
        try (Outbox outbox = outbox();
                Handover _ = handing(outbox, given)) {
            outbox.post(sealed());
            outbox.post(sealed());
            waitUntil(() -> store.concerns().waitingCount() == 2 && outbox.isEmpty());
            intake.close();
            store.close();

            reopened("backup", port);

            assertThat(store.concerns().waitingCount()).isZero();
            waitUntil(() -> store.concerns().waitingCount() == 2 && outbox.isEmpty());
        }
    }

    private Path file() throws IOException {
        URI host = URI.create("https://localhost:" + intake.port());
        Plan plan = new Plan("Library", host, 0, List.of(), List.of());
        return Files.write(folder.resolve("library.txt"), store.kiosks().provision(plan, "a test"));
    }

    private static Provisioning atAnotherPlace(Provisioning given, int port) {
        return new Provisioning(
                given.kiosk(),
                given.screenMillimetres(),
                given.pupils(),
                given.staff(),
                given.link()
                        .map(link ->
                                new Link(
                                        link.id(),
                                        URI.create("https://localhost:" + port),
                                        link.credentials())),
                given.keys());
    }

    private int reopened(String name, int port) {
        store = Store.open(folder.resolve(name), Clock.systemUTC(), "a test");
        intake = store.intakeAcross(port, List.of());
        return intake.port();
    }

    private Path home() {
        return folder.resolve("outbox/given");
    }

    private Outbox outbox() {
        return Outbox.open(folder.resolve("outbox"), Limits.usual(), Clock.systemUTC());
    }

    private Handover handing(Outbox outbox, Provisioning given) {
        Handover handover =
                Handing.over(
                        outbox,
                        new PinnedKeys(outbox.folder(), Optional.empty()),
                        given.link().orElseThrow(),
                        SHORT,
                        troubles::add);
        handover.start();
        return handover;
    }

    private static Sealed sealed() {
        UUID id = UUID.randomUUID();
        Label label = new Label(id, id, 1, false, true, "", false, "Library");
        return new Sealed(label, "safeguarding-1", "told".getBytes(UTF_8));
    }

    private Optional<LastHeard> heard() {
        return store.kiosks().all().getFirst().heard();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void waitUntil(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
