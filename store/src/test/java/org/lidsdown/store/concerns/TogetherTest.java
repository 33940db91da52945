package org.lidsdown.store.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TogetherTest {
    private static final String FIRST = "first";
    private static final String BAD = "bad";

    private final Queue<List<String>> written = new ConcurrentLinkedQueue<>();
    private final CountDownLatch others = new CountDownLatch(1);

    /** The first one is only written when all others have arrived. */
    private List<String> write(List<String> arrived) {
        if (arrived.equals(List.of(FIRST))) {
            await(others);
        }
        if (arrived.contains(BAD)) {
            throw new IllegalStateException("bad arrived");
        }
        written.add(arrived);
        return arrived.stream().map(one -> one + " is kept").toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** All but the first wait for their turn while the first is being written. */
    private Map<String, CompletableFuture<String>> atTheSameTime(List<String> all) {
        Together<String, String> together = new Together<>(this::write);
        Map<String, CompletableFuture<String>> answers = new HashMap<>();
        for (String one : all) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            answers.put(one, answer);
            Thread thread =
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> {
                                try {
                                    answer.complete(together.write(one));
                                } catch (RuntimeException e) {
                                    answer.completeExceptionally(e);
                                }
                            });
            waitUntilItWaits(thread);
        }
        others.countDown();
        return answers;
    }

    private static void waitUntilItWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatArrivesWhileSomethingIsWrittenIsWrittenTogetherAndEachGetsItsOwnAnswer()
            throws Exception {
        List<String> all = List.of(FIRST, "second", "third", "fourth");

        var answers = atTheSameTime(all);

        for (String one : all) {
            assertThat(answers.get(one).get()).isEqualTo(one + " is kept");
        }
        assertThat(written).hasSize(2).first().isEqualTo(List.of(FIRST));
        assertThat(List.copyOf(written).getLast()).hasSize(3);
    }

    @Test
    void nobodyIsRefusedForAnothersSake() throws Exception {
        var answers = atTheSameTime(List.of(FIRST, "second", BAD, "fourth"));

        assertThat(answers.get("second").get()).isEqualTo("second is kept");
        assertThat(answers.get("fourth").get()).isEqualTo("fourth is kept");
        assertThatThrownBy(answers.get(BAD)::get).hasRootCauseMessage("bad arrived");
        assertThat(written)
                .containsExactlyInAnyOrder(List.of(FIRST), List.of("second"), List.of("fourth"));
    }

    @Test
    void moreThanFitIntoOneTransactionAreAllWritten() throws Exception {
        List<String> all =
                IntStream.range(0, 250).mapToObj(i -> i == 0 ? FIRST : "number " + i).toList();

        var answers = atTheSameTime(all);

        for (String one : all) {
            assertThat(answers.get(one).get()).isEqualTo(one + " is kept");
        }
        assertThat(written).hasSize(4);
    }

    @Test
    void afterAFailureThatNobodyExpectedNobodyWaitsForEver() {
        Together<String, String> together =
                new Together<>(_ -> {
                    throw new AssertionError("out of everything");
                });

        assertThatThrownBy(() -> together.write("one")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> together.write("two")).isInstanceOf(AssertionError.class);
    }

    @Test
    void anAnswerThatIsMissingIsNoAnswer() {
        Together<String, String> together = new Together<>(_ -> List.of());

        assertThatThrownBy(() -> together.write("one"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
