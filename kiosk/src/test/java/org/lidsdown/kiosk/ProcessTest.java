package org.lidsdown.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.kiosk.handover.AHost;

/** The kiosk as people start it: a process of its own. */
class ProcessTest {

    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir private Path folder;
    private AHost host;

    @BeforeEach
    void start() throws IOException {
        host = AHost.started();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void aStoryIsToldThroughTheRealWindowDrawnAndHandedOver() throws Exception {
        Process kiosk = kiosk("--story", pictures().toString(), "--prefix", "07-");

        assertThat(kiosk.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(said(kiosk)).isEmpty();
        assertThat(kiosk.exitValue()).isZero();
        assertThat(names(pictures()))
                .containsExactly(
                        "07-01-welcome.png",
                        "07-02-lid.png",
                        "07-03-who.png",
                        "07-04-feelings.png",
                        "07-05-feelings.png",
                        "07-06-what.png",
                        "07-07-adult.png",
                        "07-08-check.png",
                        "07-09-thanks.png");
        assertThat(host.stored()).hasSize(1);
        assertThat(told().isFinished()).isTrue();
        assertThat(told().origin().kiosk()).isEqualTo("Library");
    }

    static Stream<String> steps() {
        return Stream.of(System.getProperty("lidsdown.steps", "03-who,06-what").split(","));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatAKilledKioskWasToldUntilThenIsHandedOverByTheNextOne(String step) throws Exception {
        Process killed = kiosk("--story", pictures().toString(), "--prefix", "k-");
        waitUntil(() -> names(pictures()).contains("k-" + step + ".png"));

        killed.destroyForcibly().waitFor();

        assertThat(host.stored()).isEmpty();
        assertThat(names(folder.resolve("outbox/started"))).isNotEmpty();
        Process next = kiosk();
        waitUntil(() -> !names(folder.resolve("outbox/sent")).isEmpty());
        next.destroy();
        next.waitFor();
        assertThat(host.stored()).hasSize(1);
        assertThat(told().isFinished()).isFalse();
        assertThat(told().answers().lid().choices()).hasSize(step.startsWith("02") ? 0 : 1);
        assertThat(told().answers().feelings().choices().isEmpty())
                .isEqualTo(step.compareTo("05") < 0);
    }

    @Test
    void twoKiosksDoNotShareAnOutbox() throws Exception {
        Process first = kiosk();
        waitUntil(() -> Files.exists(folder.resolve("outbox/waiting")));

        Process second = kiosk();

        assertThat(second.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(said(second))
                .containsExactly(
                        "Another kiosk is using the outbox %s; give each kiosk its own."
                                .formatted(folder.resolve("outbox")));
        first.destroy();
        first.waitFor();
    }

    @Test
    void aKioskThatWasGivenNothingAsksTheHostBesideItForTheSchoolsKeys() throws Exception {
        host.giveKeys(ASchool.SEVEN_OAKS.list());
        Process kiosk = start("--story", pictures().toString());

        assertThat(kiosk.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(said(kiosk)).isEmpty();
        assertThat(kiosk.exitValue()).isZero();
        assertThat(told().isFinished()).isTrue();
        assertThat(names(folder.resolve("outbox"))).contains("school-keys", "trust-key");
    }

    @Test
    void aKioskIsSetUpWithoutAWindowAndNeedsItsFileNoMore() throws Exception {
        Path file = AKiosk.school(folder);

        Process once = start("--set-up", "--provisioning", file.toString());

        assertThat(once.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(said(once))
                .containsExactly(
                        "This computer is the kiosk Library from its next start on. Destroy %s."
                                .formatted(file));
        assertThat(once.exitValue()).isZero();
        Files.delete(file);
        Process kiosk = start("--story", pictures().toString());
        assertThat(kiosk.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isZero();
        assertThat(told().origin().kiosk()).isEqualTo("Library");
    }

    @Test
    void aFileThatIsNotRightIsOneSentenceAndExitCodeTwo() throws Exception {
        Path file = AKiosk.school(folder);
        Files.writeString(file, Files.readString(file).replace("Seven Oaks", "Seven Elms"));
        Process kiosk = start("--provisioning", file.toString());

        assertThat(kiosk.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(2);
        assertThat(said(kiosk))
                .singleElement()
                .asString()
                .contains(file.toString())
                .endsWith("get it again from the office.");
    }

    @Test
    void aBadOptionIsOneSentenceAndExitCodeTwo() throws Exception {
        Process kiosk = kiosk("--colour", "blue");

        assertThat(kiosk.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(2);
        assertThat(said(kiosk)).containsExactly("There is no option --colour; --help lists them.");
    }

    private Process kiosk(String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of("--provisioning", AKiosk.school(folder).toString()));
        return start(all.toArray(String[]::new));
    }

    private Process start(String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--enable-native-access=javafx.graphics",
                                "--module-path",
                                System.getProperty("jdk.module.path"),
                                "--module",
                                "org.lidsdown.kiosk/org.lidsdown.kiosk.Kiosk",
                                "--outbox",
                                folder.resolve("outbox").toString(),
                                "--host",
                                host.address().toString(),
                                "--window",
                                "960x600+0+0"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Path pictures() {
        return folder.resolve("pictures");
    }

    private Concern told() {
        byte[] envelope = host.stored().values().iterator().next();
        return ASchool.SEVEN_OAKS.open(envelope);
    }

    private static List<String> said(Process process) throws IOException {
        return process.inputReader().lines().toList();
    }

    private static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void waitUntil(BooleanSupplier happened) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
