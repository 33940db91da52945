package org.lidsdown.domain.incident;

import java.util.Optional;

/**
 * Which incidents a list shows.
 *
 * @param search words that the reference or the incident's words must hold, in any case; empty for
 *     all
 * @param closed only closed ones, only open ones, or both
 * @param choice only those classified so
 * @param schoolYear only those of this school year, such as {@code 2026/27}
 */
public record LogFilter(
        String search,
        Optional<Boolean> closed,
        Optional<String> choice,
        Optional<String> schoolYear) {
    /** Every open incident. */
    public static final LogFilter OPEN =
            new LogFilter("", Optional.of(false), Optional.empty(), Optional.empty());

    /** Every incident. */
    public static final LogFilter ALL =
            new LogFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
