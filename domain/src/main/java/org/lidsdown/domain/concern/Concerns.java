package org.lidsdown.domain.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What pupils have told, as it reached the safety log; each concern at its latest step. */
public interface Concerns {
    /** Those that belong to no incident yet: the urgent ones first, then the longest waiting. */
    List<Arrived> waiting();

    /** How many belong to no incident yet. */
    int waitingCount();

    /** The concern with this id, or nothing. */
    Optional<Arrived> find(UUID concern);

    /**
     * Tells the listener of every envelope that arrives from now on, as soon as it is durable, on a
     * thread of the intake; running what comes back stops that.
     */
    Runnable onArrival(Consumer<Arrived> listener);
}
