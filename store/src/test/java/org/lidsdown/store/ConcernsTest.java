package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.concern.Concern.Help.NO;
import static org.lidsdown.domain.concern.Concern.Help.NOW;
import static org.lidsdown.domain.concern.Concern.State.FINISHED;
import static org.lidsdown.domain.concern.Concern.State.STARTED;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.concern.ConcernText;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;
import org.lidsdown.domain.sealing.Envelope;
import org.lidsdown.domain.sealing.KeySealer;
import org.lidsdown.domain.sealing.Label;
import org.lidsdown.domain.sealing.SealingKey;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.intake.Handed;
import org.lidsdown.store.intake.Keeper;
import org.lidsdown.store.intake.Kept;
import org.lidsdown.store.intake.Sender;
import org.lidsdown.store.proof.Verdict;

class ConcernsTest {
    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = ALog.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private UUID arrives(Concern concern) {
        UUID envelope = UUID.randomUUID();
        assertThat(store.bringIn(envelope, ATold.sealed(envelope, concern))).isTrue();
        return concern.id();
    }

    private UUID arrives(int step, Concern.State state, Concern.Help help) {
        return arrives(ATold.concern(UUID.randomUUID(), step, state, help));
    }

    @Test
    void urgentOnesWaitInFrontThenTheLongestWaiting() {
        UUID first = arrives(1, FINISHED, NO);
        UUID second = arrives(1, STARTED, NO);
        UUID urgent = arrives(1, STARTED, NOW);

        assertThat(store.concerns().waiting())
                .extracting(arrived -> arrived.concern().id())
                .containsExactly(urgent, first, second);
        assertThat(store.concerns().waitingCount()).isEqualTo(3);
    }

    @Test
    void aLaterStepTakesThePlaceOfAnEarlierOne() {
        UUID id = arrives(2, STARTED, NO);
        arrives(ATold.concern(id, 1, STARTED, NO));
        arrives(ATold.concern(id, 3, FINISHED, NOW));

        assertThat(store.concerns().waiting())
                .singleElement()
                .satisfies(arrived -> assertThat(arrived.concern().step()).isEqualTo(3));
        assertThat(store.concerns().find(id).orElseThrow().concern().isFinished()).isTrue();
    }

    @Test
    void aConcernThatBelongsToAnIncidentWaitsNoLonger() {
        UUID id = arrives(1, STARTED, NO);
        UUID other = arrives(1, STARTED, NO);

        store.incidents().open("from a concern", List.of(id), ALog.KHAN);
        Incident second = ALog.opened(store, "another");
        ALog.written(store, second, new Act.ConcernLinked(id), new Act.ConcernLinked(other));
        arrives(ATold.concern(id, 2, FINISHED, NO));

        assertThat(store.concerns().waiting()).isEmpty();
        Arrived found = store.concerns().find(id).orElseThrow();
        assertThat(found.concern().step()).isEqualTo(2);
        assertThat(found.waits()).isFalse();
        assertThat(found.incidents()).hasSize(2).contains(second.ref());
    }

    @Test
    void whoeverListensHearsOfEveryArrivalUntilTheyStop() {
        List<UUID> heard = new CopyOnWriteArrayList<>();
        store.concerns()
                .onArrival(_ -> {
                    throw new IllegalStateException("a listener with a fault");
                });
        Runnable stop = store.concerns().onArrival(arrived -> heard.add(arrived.concern().id()));

        UUID first = arrives(1, STARTED, NO);
        UUID second = arrives(1, FINISHED, NOW);
        waitUntil(() -> heard.size() == 2);
        stop.run();
        List<UUID> heardOnlyNow = new CopyOnWriteArrayList<>();
        store.concerns().onArrival(arrived -> heardOnlyNow.add(arrived.concern().id()));
        UUID third = arrives(1, FINISHED, NO);
        waitUntil(() -> heardOnlyNow.equals(List.of(third)));

        assertThat(heard).containsExactly(first, second);
        assertThat(store.concerns().waitingCount()).isEqualTo(3);
    }

    @Test
    void manyFromOneKioskWithinMinutesAreMarkedAndNeverRefused() {
        List<Boolean> bursts = new CopyOnWriteArrayList<>();
        store.concerns().onArrival(arrived -> bursts.add(arrived.burst()));

        for (int i = 0; i < 7; i++) {
            handOver(new Sender.Known("kiosk-1", "Library"), Duration.ZERO);
        }
        handOver(new Sender.Known("kiosk-2", "Room 7"), Duration.ZERO);
        handOver(new Sender.Beside(), Duration.ZERO);

        waitUntil(() -> bursts.size() == 9);
        assertThat(bursts)
                .containsExactly(false, false, false, false, false, true, true, false, false);
        assertThat(store.concerns().waitingCount()).isEqualTo(9);
    }

    @Test
    void nobodyWhoHandsOverWaitsForThoseWhoListen() {
        CountDownLatch answered = new CountDownLatch(1);
        List<Boolean> inTime = new CopyOnWriteArrayList<>();
        store.concerns().onArrival(_ -> inTime.add(isSoon(answered)));

        arrives(1, FINISHED, NOW);
        answered.countDown();

        waitUntil(() -> inTime.equals(List.of(true)));
    }

    private static boolean isSoon(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void waitUntil(BooleanSupplier so) {
        long begun = System.nanoTime();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(20));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Test
    void whatWaitedWhileTheHostWasAwayIsNoBurst() {
        for (int hour = 20; hour > 0; hour--) {
            handOver(new Sender.Beside(), Duration.ofHours(hour));
        }

        assertThat(store.concerns().waiting()).hasSize(20).noneMatch(Arrived::burst);
    }

    @Test
    void theStepsOfOneTellingAreNoBurst() {
        UUID id = UUID.randomUUID();
        for (int step = 1; step < 10; step++) {
            handOver(ATold.concern(id, step, STARTED, NO), new Sender.Beside(), Duration.ZERO);
        }

        assertThat(store.concerns().find(id).orElseThrow().burst()).isFalse();
    }

    @Test
    void whatCannotBeOpenedIsKeptAndSaysWhatItsLabelSays() {
        UUID envelope = UUID.randomUUID();
        Concern told = ATold.concern(UUID.randomUUID(), 3, FINISHED, NOW);
        SealingKey nobodys = SealingKey.of("09" + "00".repeat(31));
        byte[] sealed =
                Envelope.write(
                        new KeySealer("safeguarding-9", nobodys)
                                .seal(Label.of(envelope, told), ConcernText.write(told)));

        assertThat(store.bringIn(envelope, sealed)).isTrue();

        Arrived arrived = store.concerns().find(told.id()).orElseThrow();
        assertThat(arrived.opened()).isFalse();
        assertThat(arrived.concern().isUrgent()).isTrue();
        assertThat(arrived.concern().isFinished()).isTrue();
        assertThat(arrived.concern().step()).isEqualTo(3);
        assertThat(arrived.concern().visits()).isEmpty();
        assertThat(store.concerns().waiting()).containsExactly(arrived);
        assertThat(store.log().verify()).isInstanceOf(Verdict.Well.class);
    }

    private void handOver(Sender sender, Duration waited) {
        handOver(ATold.concern(UUID.randomUUID(), 1, FINISHED, NO), sender, waited);
    }

    private void handOver(Concern concern, Sender sender, Duration waited) {
        UUID envelope = UUID.randomUUID();
        Bytes bytes = Bytes.of(ATold.sealed(envelope, concern));
        Kept kept = ((Keeper) store.concerns()).keep(new Handed(envelope, bytes, sender, waited));
        assertThat(kept).isInstanceOf(Kept.New.class);
    }

    @Test
    void aConcernThatIsNotThereIsNotFound() {
        assertThat(store.concerns().find(UUID.randomUUID())).isEmpty();
    }
}
