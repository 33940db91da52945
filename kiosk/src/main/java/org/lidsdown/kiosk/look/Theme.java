package org.lidsdown.kiosk.look;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The colours of the kiosk, each a sheet of its own. */
public enum Theme {
    SOFT,
    CONTRAST,
    CALM;

    /** The theme with this word; soft where there is none. */
    public static Theme of(String word) {
        return Stream.of(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SOFT);
    }

    /** The word for this theme, on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the theme's colours are. */
    public String sheet() {
        return Objects.requireNonNull(Theme.class.getResource(word() + ".css")).toExternalForm();
    }
}
