package org.lidsdown.domain.consoles;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lidsdown.domain.incident.IncidentRef;

/** What is heard of the other computers that work with the same log. */
public interface Others {
    /** Nobody else works with the log. */
    Others NOBODY =
            new Others() {
                @Override
                public Runnable onNews(Consumer<Set<IncidentRef>> listener) {
                    return () -> {};
                }

                @Override
                public Runnable onReach(Consumer<Optional<String>> listener) {
                    return () -> {};
                }
            };

    /**
     * Tells this listener soon after another computer has written, which incidents it wrote to; run
     * the result to stop that.
     */
    Runnable onNews(Consumer<Set<IncidentRef>> listener);

    /**
     * Tells this listener when a log on another computer cannot be reached, with one plain
     * sentence, and with nothing when it can again; run the result to stop that.
     */
    Runnable onReach(Consumer<Optional<String>> listener);
}
