package org.lidsdown.domain.consoles;

import java.time.Duration;
import java.time.Instant;

/** How near the end of a certificate is: of a console, or of a kiosk. */
public enum Ending {
    /** Nobody has to think of it. */
    FAR,
    /** There is time to make another one. */
    WITHIN_60_DAYS,
    /** Another one is to be made. */
    WITHIN_30_DAYS,
    /** Another one is to be made now. */
    WITHIN_7_DAYS,
    /** It serves no longer. */
    OVER;

    /** How near it is at this moment. */
    public static Ending of(Instant ends, Instant now) {
        long days = Duration.between(now, ends).toDays();
        if (!ends.isAfter(now)) {
            return OVER;
        }
        if (days < 7) {
            return WITHIN_7_DAYS;
        }
        if (days < 30) {
            return WITHIN_30_DAYS;
        }
        return days < 60 ? WITHIN_60_DAYS : FAR;
    }

    /** Whether somebody should make another one. */
    public boolean isNear() {
        return this != FAR;
    }
}
