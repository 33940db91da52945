package org.lidsdown.store.erasing;

import java.time.Instant;
import org.lidsdown.domain.erasing.Disposal;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.tally.ChainHead;
import org.lidsdown.store.database.Bytes;

/** An incident that was erased, and the entry that says so. */
record DisposalRow(
        String ref,
        long openedMs,
        int number,
        String ground,
        String firstBy,
        String secondBy,
        long erasedMs,
        long seq,
        Bytes hash,
        String hands) {
    Disposal disposal() {
        return new Disposal(
                new IncidentRef(ref),
                Instant.ofEpochMilli(openedMs),
                number - 1,
                Ground.of(ground).orElseThrow(),
                firstBy,
                secondBy,
                Instant.ofEpochMilli(erasedMs),
                new ChainHead(seq, hash.hex()));
    }
}
