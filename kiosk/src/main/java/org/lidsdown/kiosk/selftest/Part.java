package org.lidsdown.kiosk.selftest;

import java.util.Locale;

/** What a kiosk looks at when it tests itself, what matters most first. */
public enum Part {
    /** Whether what pupils tell can be written to the disk. */
    OUTBOX,
    /** Whether there are keys to seal it with. */
    KEYS,
    /** Whether the host answers. */
    HOST,
    /** Whether the kiosk can be heard, or is meant to be silent. */
    SOUND,
    /** Whether the school's own pictures can be shown. */
    PICTURES,
    /** Whether the clock can be right. */
    CLOCK;

    /** The word for it, as a key of the words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
