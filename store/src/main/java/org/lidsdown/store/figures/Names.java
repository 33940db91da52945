package org.lidsdown.store.figures;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the log knows, which no published sentence may hold. */
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
        Set<String> parts =
                all.get()
                        .flatMap(WORDS::splitAsStream)
                        .filter(part -> part.length() >= SHORTEST)
                        .collect(Collectors.toSet());
        boolean named = Arrays.stream(WORDS.split(sentence)).anyMatch(parts::contains);
        return named ? HELD_BACK : sentence;
    }
}
