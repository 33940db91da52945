package org.lidsdown.admin.errands;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Runs errands on threads of their own. */
public final class BackgroundErrands implements Errands, AutoCloseable {
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("errand-", 1).factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Trouble> failed) {
        threads.execute(
                new Task<T>() {
                    @Override
                    protected T call() throws Exception {
                        return work.call();
                    }

                    @Override
                    protected void succeeded() {
                        done.accept(getValue());
                    }

                    @Override
                    protected void failed() {
                        failed.accept(Trouble.of(getException()));
                    }
                });
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
