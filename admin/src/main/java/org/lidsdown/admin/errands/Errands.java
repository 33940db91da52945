package org.lidsdown.admin.errands;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that must not hold the window up; what comes of it comes back to the window. */
public interface Errands {
    /** Runs the work elsewhere, then one of the two in the window. */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Trouble> failed);
}
