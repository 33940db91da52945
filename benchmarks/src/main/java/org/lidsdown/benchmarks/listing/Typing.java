package org.lidsdown.benchmarks.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lidsdown.domain.incident.LogFilter;

/** What somebody types into the list's search, and what it asks for at each key. */
final class Typing {
    private static final Optional<String> NONE = Optional.empty();

    private Typing() {}

    /** Common and seldom words, two at once, a reference, and words that nobody wrote. */
    static List<LogFilter> keys() {
        return Stream.of(
                        typed("photo", Optional.empty(), NONE),
                        typed("clarinet", Optional.empty(), NONE),
                        typed("phone video", Optional.empty(), NONE),
                        typed("user12345", Optional.empty(), NONE),
                        typed("2016/17-1234", Optional.empty(), NONE),
                        typed("xylophone", Optional.empty(), NONE),
                        typed("message", Optional.of(false), NONE),
                        typed("picture", Optional.empty(), Optional.of("2016/17")))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<LogFilter> typed(
            String words, Optional<Boolean> closed, Optional<String> year) {
        return IntStream.rangeClosed(1, words.length())
                .mapToObj(end -> words.substring(0, end).strip())
                .map(search -> new LogFilter(search, closed, NONE, year));
    }
}
