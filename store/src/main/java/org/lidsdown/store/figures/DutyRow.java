package org.lidsdown.store.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many duties stand alike, were due on the same day and were settled in the same hour. */
record DutyRow(
        String duty,
        String standing,
        @Nullable LocalDate dueBy,
        @Nullable Long settledHour,
        int many) {}
