package org.lidsdown.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

    private static final UUID ID = new UUID(7, 7);

    @TempDir private Path folder;
    private AHost host;
    private APile pile;
    private Handover handover;
    private final SomeKeys keys = new SomeKeys();
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private Duration heartbeat = Duration.ofHours(1);
    private final AtomicInteger intakes = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        host = AHost.started();
        pile = new APile(folder);
    }

    @AfterEach
    void stop() {
        handover.close();
        host.close();
    }

    @Test
    void whatWaitsIsHandedOverAndPutAway() throws IOException {
        byte[] envelope = pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.stored().get(ID)).isEqualTo(envelope);
        assertThat(host.answers()).containsExactly(201);
        assertThat(pile.files("waiting")).isEmpty();
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
        pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(200);
        assertThat(host.stored()).hasSize(1);
    }

    @Test
    void aHostThatEchoesSomethingElseIsNotBelieved() throws IOException {
        host.misbehave(AHost.Fault.WRONG_ECHO, AHost.Fault.WRONG_ECHO);
        pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(201, 200, 200);
    }

    @Test
    void aHostThatHasOtherContentUnderTheIdMakesItBadAndKept() throws IOException {
        host.stored().put(ID, new byte[] {1});
        byte[] envelope = pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("bad").size() == 1);
        assertThat(pile.files("bad").getFirst()).hasBinaryContent(envelope);
        assertThat(pile.files("waiting")).isEmpty();
    }

    @Test
    void whatTheHostWillNotTakeIsOfferedTwiceAndThenKeptAsideAndTheOthersGoOn() throws IOException {
        host.misbehave(AHost.Fault.UNREADABLE, AHost.Fault.UNREADABLE);
        byte[] refused = pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("bad").size() == 1);
        assertThat(pile.files("bad").getFirst()).hasBinaryContent(refused);
        assertThat(host.answers()).containsExactly(400, 400);
        pile.waits(new UUID(8, 8), "told later");
        handover.call();
        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(pile.files("waiting")).isEmpty();
    }

    @Test
    void aFileThatIsNoEnvelopeIsPutAsideAndTheOthersGoOn() throws IOException {
        Files.writeString(folder.resolve("waiting/broken.sealed"), "no envelope");
        byte[] whole = pile.waits(new UUID(8, 8), "told");
        byte[] changed = whole.clone();
        changed[changed.length - 1] ^= 1;
        Files.write(folder.resolve("waiting/changed.sealed"), changed);

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1 && pile.files("bad").size() == 2);
        assertThat(host.stored()).hasSize(1);
    }

    @Test
    void aBusyHostIsAskedAgainLater() throws IOException {
        host.misbehave(AHost.Fault.BUSY, AHost.Fault.BUSY);
        pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(503, 503, 201);
    }

    @Test
    void aHostThatIsAwayIsTriedUntilItIsBack() throws IOException, InterruptedException {
        URI address = host.address();
        host.close();
        pile.waits(ID, "told");
        handOver(address);
        Thread.sleep(100);
        assertThat(pile.files("waiting")).hasSize(1);

        host = AHost.startedOn(address.getPort());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.stored()).containsKey(ID);
    }

    @Test
    void theReceiptIsKeptAndToldInTheNextHeartbeat() throws IOException {
        heartbeat = Duration.ofMillis(50);
        pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> host.heard().stream().anyMatch(beat -> beat.receipt().isPresent()));
        assertThat(pile.receipt.orElseThrow().entry()).isOne();
        waitUntil(() -> pile.contained.isPresent());
        assertThat(pile.contained).hasValue(17);
    }

    @Test
    void whatAHostHasLostIsHandedOverOnceMore() throws IOException {
        heartbeat = Duration.ofMillis(50);
        pile.waits(ID, "told");
        handOver(host.address());
        waitUntil(() -> pile.files("sent").size() == 1);

        host.loseEverything();

        waitUntil(() -> host.stored().containsKey(ID));
        waitUntil(() -> pile.files("sent").size() == 1);
    }

    @Test
    void aNewerKeyListIsTakenAndAnothersIsNotedForTheStaff() {
        heartbeat = Duration.ofMillis(50);
        host.giveKeys("ours 2");
        handOver(host.address());
        waitUntil(() -> keys.list.orElseThrow().equals("ours 2"));

        host.giveKeys("theirs");

        waitUntil(() -> troubles.contains(Trouble.OTHER_KEYS));
        assertThat(keys.list).contains("ours 2");
    }

    @Test
    void aKioskWithoutAKeyListAsksUntilItHasOne() {
        keys.list = Optional.empty();
        handOver(host.address());
        waitUntil(() -> troubles.contains(Trouble.NO_KEYS));

        host.giveKeys("ours 1");

        waitUntil(() -> keys.list.isPresent());
        waitUntil(() -> troubles.contains(Trouble.NONE));
    }

    @Test
    void aHostThatRefusesTheKioskIsNotedForTheStaffAndTriedAgain() throws IOException {
        host.misbehave(AHost.Fault.FORBID, AHost.Fault.FORBID);
        pile.waits(ID, "told");

        handOver(host.address());

        waitUntil(() -> pile.files("sent").size() == 1);
        assertThat(host.answers()).containsExactly(403, 403, 201);
        waitUntil(() -> troubles.size() == 2);
        assertThat(troubles).containsExactly(Trouble.REFUSED, Trouble.NONE);
    }

    @Test
    void whatHasWaitedForAnHourIsNotedForTheStaff() throws IOException {
        host.misbehave(AHost.Fault.BUSY);
        pile.waits(ID, "told");
        Files.setLastModifiedTime(
                pile.files("waiting").getFirst(),
                FileTime.from(Clock.systemUTC().instant().minus(Duration.ofMinutes(61))));

        handOver(host.address(), Duration.ofHours(1));

        waitUntil(() -> troubles.contains(Trouble.WAITS_LONG));
    }

    @Test
    void somethingNewIsOfferedAtOnceHoweverLongTheWait() throws IOException {
        host.misbehave(AHost.Fault.BUSY);
        pile.waits(ID, "told");
        handOver(host.address(), Duration.ofHours(1));
        waitUntil(() -> host.answers().contains(503));

        pile.waits(new UUID(8, 8), "told later");
        handover.call();

        waitUntil(() -> pile.files("sent").size() == 2);
    }

    private void handOver(URI address) {
        handOver(address, Duration.ofMillis(50));
    }

    private void handOver(URI address, Duration first) {
        handover =
                new Handover(
                        pile,
                        keys,
                        () -> {
                            intakes.incrementAndGet();
                            return Intake.beside(address);
                        },
                        new Pace(
                                new Backoff(first, first.multipliedBy(4), new Random(1)),
                                Duration.ZERO,
                                heartbeat,
                                heartbeat),
                        troubles::add,
                        Clock.systemUTC());
        handover.start();
    }

    private static void waitUntil(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
