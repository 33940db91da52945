package org.lidsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lidsdown.domain.concern.Concern.Help.NO;
import static org.lidsdown.domain.concern.Concern.Help.NOW;
import static org.lidsdown.domain.concern.Concern.State.FINISHED;
import static org.lidsdown.domain.concern.Concern.State.STARTED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lidsdown.domain.concern.Arrived;
import org.lidsdown.domain.concern.Concern;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Incident;

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
        List<UUID> heard = new ArrayList<>();
        store.concerns()
                .onArrival(_ -> {
                    throw new IllegalStateException("a listener with a fault");
                });
        Runnable stop = store.concerns().onArrival(arrived -> heard.add(arrived.concern().id()));

        UUID first = arrives(1, STARTED, NO);
        UUID second = arrives(1, FINISHED, NOW);
        stop.run();
        arrives(1, FINISHED, NO);

        assertThat(heard).containsExactly(first, second);
        assertThat(store.concerns().waitingCount()).isEqualTo(3);
    }

    @Test
    void aConcernThatIsNotThereIsNotFound() {
        assertThat(store.concerns().find(UUID.randomUUID())).isEmpty();
    }
}
