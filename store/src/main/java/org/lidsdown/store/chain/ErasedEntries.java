package org.lidsdown.store.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lidsdown.domain.incident.Written;
import org.lidsdown.store.proof.Verdict.Broken;
import org.lidsdown.store.proof.Verdict.Fault;

/**
 * The entries whose content is gone, each until a later entry of the same incident says that it was
 * erased.
 */
final class ErasedEntries {
    private static final String ERASED = Written.Kind.ERASED.name();

    private final Map<String, Long> waiting = new HashMap<>();

    void pass(EntryRow row) {
        String incident = Objects.requireNonNullElse(row.incident(), "");
        if (row.isErased()) {
            waiting.putIfAbsent(incident, row.seq());
        } else if (row.kind().equals(ERASED)) {
            waiting.remove(incident);
        }
    }

    /** The first whose content is gone and that nobody erased. */
    Optional<Broken> withoutLeave() {
        return waiting.values().stream()
                .min(Long::compare)
                .map(seq -> new Broken(seq, Fault.WORDS_CHANGED));
    }
}
