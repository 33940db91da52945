package org.lidsdown.store.chain;

import java.util.List;
import java.util.Optional;
import org.lidsdown.store.database.Database;
import org.lidsdown.store.proof.Verdict.Broken;

/**
 * Whether the end of the chain is as it was confirmed, and its last entries as they were written.
 */
record Ending(Database database, Head head) {
    /** So many are checked each time a log is opened: half a second's work, however long it is. */
    private static final long LAST_ENTRIES = 20_000;

    /** Why the end is in doubt, as one plain sentence; nothing where it is well. */
    Optional<String> doubt(Optional<Head> remembered) {
        return remembered.isEmpty()
                ? Optional.of(
                        "The file that remembers the end of the safety log is missing or spoilt.")
                : lost(remembered.get()).or(() -> changed(remembered.get()));
    }

    private Optional<String> lost(Head remembered) {
        return remembered.seq() > head.seq()
                ? Optional.of(
                        "The safety log has lost its last entries: %d were confirmed and %d are there."
                                .formatted(remembered.seq(), head.seq()))
                : Optional.empty();
    }

    private Optional<String> changed(Head remembered) {
        if (remembered.seq() > 0 && !remembered.equals(at(remembered.seq()))) {
            return Optional.of(
                    "Entry %d of the safety log is not as it was confirmed."
                            .formatted(remembered.seq()));
        }
        Head start = at(Math.max(0, head.seq() - LAST_ENTRIES));
        return new Verifier(start, Optional.of(remembered), List.of())
                                .proof(database, List.of())
                                .verdict()
                        instanceof Broken broken
                ? Optional.of(
                        "Entry %d of the safety log is not as it was written."
                                .formatted(broken.entry()))
                : Optional.empty();
    }

    private Head at(long seq) {
        return database.read(
                EntryMapper.class,
                mapper -> mapper.find(seq).map(EntryRow::head).orElse(Head.NONE));
    }
}
