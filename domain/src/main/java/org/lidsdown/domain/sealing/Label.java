package org.lidsdown.domain.sealing;

import java.util.UUID;

/**
 * What stands outside on a sealed concern, for those who may keep it and not open it: which
 * envelope this is, which concern it belongs to, which step of the telling, and whether somebody
 * must come at once.
 */
public record Label(UUID envelope, UUID concern, int step, boolean urgent) {

    public Label {
        if (step < 1) {
            throw new IllegalArgumentException("The first step is 1, not " + step);
        }
    }
}
