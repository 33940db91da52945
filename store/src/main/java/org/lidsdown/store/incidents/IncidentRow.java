package org.lidsdown.store.incidents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lidsdown.store.database.Bytes;

/**
 * The facts of an incident as a whole, and the words that it was opened with as its first entry has
 * them.
 *
 * @param openedSeq which of the whole log its first entry is
 * @param entries how many it has: the version by which two writers are told apart
 * @param stands the boxes at which it stands, with blanks between them
 * @param hands the group that reads it
 * @param choices what it is classified as, with blanks between them
 */
record IncidentRow(
        String ref,
        String schoolYear,
        int number,
        long openedSeq,
        long openedMs,
        @Nullable Long closedMs,
        String edition,
        int entries,
        boolean closed,
        int reopened,
        @Nullable LocalDate nextDue,
        String stands,
        String choices,
        int pupils,
        @Nullable String breach,
        @Nullable Boolean staffInvolved,
        String hands,
        boolean onHold,
        @Nullable Long erasedMs,
        Bytes sealedWords) {
    IncidentRow withEntries(int count) {
        return new IncidentRow(
                ref,
                schoolYear,
                number,
                openedSeq,
                openedMs,
                closedMs,
                edition,
                count,
                closed,
                reopened,
                nextDue,
                stands,
                choices,
                pupils,
                breach,
                staffInvolved,
                hands,
                onHold,
                erasedMs,
                sealedWords);
    }
}
