package org.lidsdown.admin.school;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.admin.errands.Trouble;

/** Runs every errand there and then. */
public final class AtOnce implements Errands {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Trouble> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(Trouble.of(e));
            return;
        }
        done.accept(result);
    }
}
