package org.lidsdown.store.retention;

import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.retention.Kind;

/** A closed incident, as far as it matters for how long it is kept. */
record ClosedRow(
        String ref,
        long closedMs,
        @Nullable String breach,
        @Nullable Boolean staffInvolved,
        String hands,
        boolean onHold) {
    private static final String TECHNICAL = "technical";
    private static final String SAFEGUARDING = "safeguarding";

    /** Whatever is not known to be less is kept as if children were concerned. */
    Kind kind() {
        if (Boolean.TRUE.equals(staffInvolved) || !hands.equals(SAFEGUARDING)) {
            return Kind.STAFF;
        }
        return TECHNICAL.equals(breach) ? Kind.TECHNICAL : Kind.SAFEGUARDING;
    }
}
