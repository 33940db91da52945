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
        String sender,
        long toldMs,
        boolean burst,
        boolean urgent,
        boolean finished,
        String lid,
        boolean byStaff,
        String standing,
        Bytes sealed,
        Bytes sha256) {

    /** The same, known to be one of many or not. */
    ConcernRow with(boolean ofMany) {
        return new ConcernRow(
                envelope,
                concern,
                step,
                receivedSeq,
                receivedMs,
                kiosk,
                sender,
                toldMs,
                ofMany,
                urgent,
                finished,
                lid,
                byStaff,
                standing,
                sealed,
                sha256);
    }
}
