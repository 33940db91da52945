package org.lidsdown.admin.signin;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.lidsdown.admin.errands.Errands;
import org.lidsdown.domain.concern.Concerns;

/**
 * How many pupils need help now, also while nobody is signed in: that much stands outside on what
 * they told.
 */
public final class DoorAlarm {
    private final ReadOnlyIntegerWrapper urgent = new ReadOnlyIntegerWrapper();
    private final Concerns concerns;
    private final Errands errands;

    /** Counts from now on; arrivals come in through this window's thread. */
    public DoorAlarm(Concerns concerns, Errands errands, Executor window) {
        this.concerns = concerns;
        this.errands = errands;
        var _ = concerns.onArrival(_ -> window.execute(this::refresh));
    }

    /** Counts again. */
    public void refresh() {
        errands.run(this::count, urgent::set, _ -> {});
    }

    private int count() {
        return (int) concerns.waiting().stream().filter(one -> one.concern().isUrgent()).count();
    }

    /** How many pupils need help now. */
    public ReadOnlyIntegerProperty urgent() {
        return urgent.getReadOnlyProperty();
    }
}
