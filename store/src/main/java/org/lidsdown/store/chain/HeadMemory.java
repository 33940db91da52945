package org.lidsdown.store.chain;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.failure.StoreException;

/**
 * Remembers each end of the chain as soon as it is durable in the database, behind the back of
 * whoever writes; where many are written quickly, the latest stands for those before it. A crash in
 * between leaves an earlier end remembered, which is no less true.
 */
final class HeadMemory implements Memory {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("chain-head").daemon().factory());
    private final AtomicReference<@Nullable Head> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable StoreException> failure = new AtomicReference<>();
    private final HeadFile file;

    private HeadMemory(HeadFile file) {
        this.file = file;
    }

    static HeadMemory in(Path path) {
        return new HeadMemory(HeadFile.in(path));
    }

    @Override
    public Optional<Head> remembered() {
        return CompletableFuture.supplyAsync(file::read, thread).join();
    }

    /** Remembers this end as soon as the disk can; says so where it could not the last time. */
    @Override
    public void remember(Head head) {
        if (latest.getAndSet(head) == null) {
            thread.execute(this::write);
        }
        StoreException before = failure.getAndSet(null);
        if (before != null) {
            throw before;
        }
    }

    private void write() {
        Head head = latest.getAndSet(null);
        try {
            if (head != null) {
                file.write(head);
            }
        } catch (StoreException e) {
            failure.set(e);
        }
    }

    @Override
    public void close() {
        thread.close();
        file.close();
    }
}
