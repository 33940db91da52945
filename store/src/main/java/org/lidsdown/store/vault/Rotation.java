package org.lidsdown.store.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are kept: the last 24, the last of each of 14 days, the last of each of 12 months.
 */
final class Rotation {
    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
    private static final int LATEST = 24;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;

    private Rotation() {}

    /** Of backups that were made at these moments, those that are kept. */
    static Set<Instant> kept(Collection<Instant> made) {
        List<Instant> newestFirst = List.copyOf(new TreeSet<>(made).descendingSet());
        Set<Instant> kept =
                new HashSet<>(newestFirst.subList(0, Math.min(LATEST, newestFirst.size())));
        kept.addAll(lastOfEach(newestFirst, DAYS, Rotation::day));
        kept.addAll(lastOfEach(newestFirst, MONTHS, one -> YearMonth.from(day(one))));
        return kept;
    }

    private static LocalDate day(Instant made) {
        return LocalDate.ofInstant(made, SCHOOL);
    }

    private static <T> Set<Instant> lastOfEach(
            List<Instant> newestFirst, int many, Function<Instant, T> time) {
        Set<T> times = new HashSet<>();
        Set<Instant> last = new HashSet<>();
        for (Instant made : newestFirst) {
            if (times.size() < many && times.add(time.apply(made))) {
                last.add(made);
            }
        }
        return last;
    }
}
