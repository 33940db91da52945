package org.lidsdown.kiosk.look;

import java.util.Locale;
import java.util.Objects;

/** The colours of the kiosk, each a sheet of its own. */
public enum Theme {
    SOFT,
    CONTRAST,
    CALM;

    /** The word for this theme, on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the theme's colours are. */
    public String sheet() {
        return Objects.requireNonNull(Theme.class.getResource(word() + ".css")).toExternalForm();
    }
}
