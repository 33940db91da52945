package org.lidsdown.domain.walk;

import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.chart.Arrow;

/** One way out of a standing; where it leads is worked out the first time it is taken. */
final class Exit {
    private final Machine machine;
    private final Arrow arrow;
    private volatile @Nullable Standing next;

    Exit(Machine machine, Arrow arrow) {
        this.machine = machine;
        this.arrow = arrow;
    }

    Arrow arrow() {
        return arrow;
    }

    Standing from(Standing here) {
        Standing known = next;
        if (known == null) {
            known = machine.follow(here, arrow);
            next = known;
        }
        return known;
    }
}
