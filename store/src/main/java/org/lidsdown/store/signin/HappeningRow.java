package org.lidsdown.store.signin;

import java.time.Instant;
import org.lidsdown.domain.signin.Happening;

/** Something that those who answer for the log must hear of. */
record HappeningRow(long seq, String kind, String who, long happenedMs) {
    Happening happening() {
        return new Happening(Happening.Kind.valueOf(kind), who, Instant.ofEpochMilli(happenedMs));
    }
}
