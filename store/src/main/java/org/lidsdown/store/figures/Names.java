package org.lidsdown.store.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.store.sealing.Seals;

/**
 * The names that the log knows, which no published sentence may hold. Where a name cannot be
 * opened, no sentence can be told from one that holds it.
 */
public final class Names {
    private static final String HELD_BACK =
            "One sentence is not printed here, because it holds the name of somebody in the log.";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int SHORTEST = 2;

    private final Supplier<Stream<String>> all;

    /** These names, asked for each time anew. */
    public Names(Supplier<Stream<String>> all) {
        this.all = all;
    }

    /** The sentence, or in its place another that says why it is not printed. */
    String published(String sentence) {
        List<String> known = all.get().toList();
        Set<String> parts =
                known.stream()
                        .flatMap(WORDS::splitAsStream)
                        .filter(part -> part.length() >= SHORTEST)
                        .collect(Collectors.toSet());
        boolean named = Arrays.stream(WORDS.split(sentence)).anyMatch(parts::contains);
        return named || known.contains(Seals.MARK) ? HELD_BACK : sentence;
    }
}
