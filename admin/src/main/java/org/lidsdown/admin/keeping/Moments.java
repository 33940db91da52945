package org.lidsdown.admin.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lidsdown.domain.consoles.Ending;

/** Says when something was, or will be, on the command line. */
final class Moments {
    static final DateTimeFormatter WHEN = form("d MMM yyyy HH:mm");
    private static final DateTimeFormatter DAY = form("d MMM yyyy");

    private Moments() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZoneId.of("Europe/London"));
    }

    /** Until when a certificate serves, and a warning where that is soon. */
    static String certificate(Instant ends, Clock clock) {
        String until = "certificate until " + DAY.format(ends);
        return switch (Ending.of(ends, clock.instant())) {
            case FAR -> until;
            case OVER -> until + ", WHICH IS OVER: make another file";
            case WITHIN_60_DAYS, WITHIN_30_DAYS, WITHIN_7_DAYS ->
                    until + ", which is %d days: make another file".formatted(left(ends, clock));
        };
    }

    private static long left(Instant ends, Clock clock) {
        return Duration.between(clock.instant(), ends).toDays();
    }
}
