package org.lidsdown.store.figures;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of year bands: by the first year in their name, those without one last. */
final class Bands {
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");

    static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(Bands::firstYear).thenComparing(Comparator.naturalOrder());

    private Bands() {}

    private static int firstYear(String band) {
        Matcher year = YEAR.matcher(band);
        return year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE;
    }
}
