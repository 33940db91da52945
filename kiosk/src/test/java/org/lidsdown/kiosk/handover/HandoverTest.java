package org.lidsdown.kiosk.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.PlainSealer;

class HandoverTest {

    private static final UUID ID = new UUID(7, 7);

    @TempDir private Path folder;
    private AHost host;
    private Handover handover;
    private final AtomicInteger intakes = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        host = AHost.started();
        for (String name : List.of("waiting", "sent", "bad")) {
            Files.createDirectory(folder.resolve(name));
        }
    }

    @AfterEach
    void stop() {
        handover.close();
        host.close();
    }

    @Test
    void whatWaitsIsHandedOverAndPutAway() throws IOException {
        byte[] envelope = waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> files("sent").size() == 1);
        assertThat(host.stored().get(ID)).isEqualTo(envelope);
        assertThat(host.answers()).containsExactly(201);
        assertThat(files("waiting")).isEmpty();
    }

    @Test
    void nothingIsAskedOfAHostWhileNothingWaits() throws InterruptedException {
        handOver(host.address());

        Thread.sleep(200);

        assertThat(intakes).hasValue(0);
    }

    @Test
    void anAnswerThatWasLostOnTheWayIsAskedForAgainAndNothingIsDoubled() throws IOException {
        host.misbehave(AHost.Fault.LOSE_THE_ANSWER);
        waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(200);
        assertThat(host.stored()).hasSize(1);
    }

    @Test
    void aHostThatEchoesSomethingElseIsNotBelieved() throws IOException {
        host.misbehave(AHost.Fault.WRONG_ECHO, AHost.Fault.WRONG_ECHO);
        waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(201, 200, 200);
    }

    @Test
    void aHostThatHasOtherContentUnderTheIdMakesItBadAndKept() throws IOException {
        host.stored().put(ID, new byte[] {1});
        byte[] envelope = waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> files("bad").size() == 1);
        assertThat(files("bad").getFirst()).hasBinaryContent(envelope);
        assertThat(files("waiting")).isEmpty();
    }

    @Test
    void aFileThatIsNoEnvelopeIsPutAsideAndTheOthersGoOn() throws IOException {
        Files.writeString(folder.resolve("waiting/broken.sealed"), "no envelope");
        byte[] whole = waits(new UUID(8, 8), "told");
        byte[] changed = whole.clone();
        changed[changed.length - 1] ^= 1;
        Files.write(folder.resolve("waiting/changed.sealed"), changed);

        handOver(host.address());

        waitUntil(() -> files("sent").size() == 1 && files("bad").size() == 2);
        assertThat(host.stored()).hasSize(1);
    }

    @Test
    void aBusyHostIsAskedAgainLater() throws IOException {
        host.misbehave(AHost.Fault.BUSY, AHost.Fault.BUSY);
        waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(503, 503, 201);
    }

    @Test
    void aHostThatIsAwayIsTriedUntilItIsBack() throws IOException, InterruptedException {
        URI address = host.address();
        host.close();
        waits(ID, "told");
        handOver(address);
        Thread.sleep(100);
        assertThat(files("waiting")).hasSize(1);

        host = AHost.startedOn(address.getPort());

        waitUntil(() -> files("sent").size() == 1);
        assertThat(host.stored()).containsKey(ID);
    }

    @Test
    void somethingNewIsOfferedAtOnceHoweverLongTheWait() throws IOException {
        host.misbehave(AHost.Fault.BUSY);
        waits(ID, "told");
        handOver(host.address(), Duration.ofHours(1));
        waitUntil(() -> host.answers().contains(503));

        waits(new UUID(8, 8), "told later");
        handover.call();

        waitUntil(() -> files("sent").size() == 2);
    }

    private byte[] waits(UUID id, String told) throws IOException {
        Label label = new Label(id, new UUID(9, 9), 1, false, true, "", false, "Library");
        byte[] bytes = Envelope.write(new PlainSealer().seal(label, told.getBytes(UTF_8)));
        Files.write(folder.resolve("waiting").resolve(id + ".sealed"), bytes);
        return bytes;
    }

    private void handOver(URI address) {
        handOver(address, Duration.ofMillis(50));
    }

    private void handOver(URI address, Duration first) {
        handover =
                new Handover(
                        new Pile(() -> files("waiting"), f -> move(f, "sent"), f -> move(f, "bad")),
                        () -> {
                            intakes.incrementAndGet();
                            return new Intake(address);
                        },
                        new Backoff(first, first.multipliedBy(4), new Random(1)));
        handover.start();
    }

    private List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(Path file, String to) {
        try {
            Files.move(file, folder.resolve(to).resolve(file.getFileName()), REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitUntil(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
