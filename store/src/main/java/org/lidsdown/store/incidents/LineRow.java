package org.lidsdown.store.incidents;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.incident.LogLine;
import org.lidsdown.store.database.Bytes;
import org.lidsdown.store.sealing.Seals;

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
        boolean closed,
        String hands,
        @Nullable Long erasedMs) {
    /** Those that are due first come first, of one day those that were opened first. */
    static final Comparator<LineRow> FIRST_DUE =
            Comparator.comparing(LineRow::due).thenComparingLong(LineRow::openedSeq);

    private LocalDate due() {
        return nextDue == null ? LocalDate.MAX : nextDue;
    }

    boolean isDue(LocalDate until) {
        return !due().isAfter(until);
    }

    /** The row of a long answer that has these columns in this order. */
    static LineRow of(ResultSet row) throws SQLException {
        Date due = row.getDate(8);
        return new LineRow(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                Bytes.of(row.getBytes(4)),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                due == null ? null : due.toLocalDate(),
                row.getBoolean(9),
                row.getString(10),
                erased(row));
    }

    private static @Nullable Long erased(ResultSet row) throws SQLException {
        long erased = row.getLong(11);
        return row.wasNull() ? null : erased;
    }

    /** The line that the list shows, its words opened so. */
    LogLine line(EntryWords.About about) {
        IncidentRef its = new IncidentRef(ref);
        return new LogLine(
                its,
                Instant.ofEpochMilli(openedMs),
                erasedMs == null ? about.of(its, sealedWords) : Seals.ERASED,
                split(choices),
                new ArrayList<>(split(stands)),
                pupils,
                Optional.ofNullable(nextDue),
                closed);
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(words.split(" ")));
    }
}
