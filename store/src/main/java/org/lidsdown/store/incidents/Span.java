package org.lidsdown.store.incidents;

import java.util.List;
import org.lidsdown.store.chain.StoredEntry;
import org.lidsdown.store.database.Bytes;

/**
 * Where an incident lies in the log.
 *
 * @param openedSeq which of the whole log its first entry is
 * @param lastSeq which its latest entry is
 * @param sealedWords the words of its first entry, as they lie there
 */
record Span(long openedSeq, long lastSeq, Bytes sealedWords) {
    static Span of(List<StoredEntry> entries) {
        return new Span(
                entries.getFirst().seq(), entries.getLast().seq(), entries.getFirst().sealed());
    }

    /** What may change about it: only where its latest entry is. */
    static Span upTo(long lastSeq) {
        return new Span(0, lastSeq, Bytes.NONE);
    }
}
