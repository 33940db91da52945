package org.lidsdown.admin.sentences;

import java.util.Locale;

/** How loud something that is due has to be, the loudest first. */
public enum Urgency {
    AT_ONCE,
    LATE,
    TODAY,
    CALM;

    /** The style that shows it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
