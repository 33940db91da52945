package org.lidsdown.domain.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an incident may be erased (security.md §5.4). */
public enum Ground {
    /** It was closed, and the time for which the school keeps such incidents is over. */
    KEPT_LONG_ENOUGH,
    /** Somebody asked for it who has the right to, and the school agreed. */
    ASKED_FOR,
    /** It should never have been entered. */
    ENTERED_BY_MISTAKE;

    /** The ground as files and tables write it, such as {@code kept-long-enough}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ground that is written so, or nothing where none is. */
    public static Optional<Ground> of(String id) {
        return Arrays.stream(values()).filter(ground -> ground.id().equals(id)).findFirst();
    }
}
