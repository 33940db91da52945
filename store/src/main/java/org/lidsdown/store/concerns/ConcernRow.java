package org.lidsdown.store.concerns;

import org.lidsdown.store.database.Bytes;

/** An envelope as it is kept: its sealed bytes, and what may be known of it without reading it. */
record ConcernRow(
        String envelope,
        String concern,
        int step,
        long receivedSeq,
        long receivedMs,
        String kiosk,
        boolean urgent,
        boolean finished,
        String lid,
        boolean byStaff,
        String standing,
        Bytes sealed,
        Bytes sha256) {}
