package org.lidsdown.store.kiosks;

import java.time.Instant;
import org.lidsdown.domain.kiosks.Heartbeat;
import org.lidsdown.domain.kiosks.LastHeard;

/** What a kiosk last said, as it lies in the database. */
record HeardRow(String kiosk, long heardMs, String said, boolean strangeReceipt) {

    LastHeard heard() {
        return new LastHeard(Instant.ofEpochMilli(heardMs), Heartbeat.read(said), strangeReceipt);
    }
}
