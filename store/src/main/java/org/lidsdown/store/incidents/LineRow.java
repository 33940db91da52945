package org.lidsdown.store.incidents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;

/** What the list of incidents needs of one. */
record LineRow(
        String ref,
        long openedSeq,
        long openedMs,
        Bytes sealedWords,
        String choices,
        String stands,
        int pupils,
        @Nullable LocalDate nextDue,
        boolean closed) {}
