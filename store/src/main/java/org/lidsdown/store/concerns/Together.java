package org.lidsdown.store.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Has what arrives at the same time written together: whoever's turn it is writes for all who wait,
 * and each of them is answered when that is durable. Where it fails, each is written by itself, so
 * that nobody is refused for another's sake.
 *
 * @param <A> what arrives
 * @param <B> what becomes of it
 */
final class Together<A, B> {
    private static final int MOST = 100;

    private final Queue<Waiting<A, B>> all = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final Function<List<A>, List<B>> writing;

    private record Waiting<A, B>(A one, CompletableFuture<B> answer) {}

    /** Writes so: an answer for each, in their order, once all are durable, or a failure. */
    Together(Function<List<A>, List<B>> writing) {
        this.writing = writing;
    }

    /** Writes this one, alone or with others. */
    B write(A one) {
        Waiting<A, B> mine = new Waiting<>(one, new CompletableFuture<>());
        all.add(mine);
        turn.lock();
        try {
            while (!mine.answer().isDone()) {
                writeAll(taken());
            }
        } finally {
            turn.unlock();
        }
        return answer(mine);
    }

    private List<Waiting<A, B>> taken() {
        List<Waiting<A, B>> taken = new ArrayList<>();
        Waiting<A, B> next = all.poll();
        while (next != null) {
            taken.add(next);
            next = taken.size() < MOST ? all.poll() : null;
        }
        return taken;
    }

    private void writeAll(List<Waiting<A, B>> many) {
        try {
            List<B> answers = writing.apply(many.stream().map(Waiting::one).toList());
            for (int i = 0; i < many.size(); i++) {
                many.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException e) {
            if (many.size() == 1) {
                many.getFirst().answer().completeExceptionally(e);
            } else {
                many.forEach(one -> writeAll(List.of(one)));
            }
        } finally {
            IllegalStateException unwritten = new IllegalStateException("this was not written");
            many.forEach(one -> one.answer().completeExceptionally(unwritten));
        }
    }

    private B answer(Waiting<A, B> mine) {
        try {
            return mine.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }
}
