package org.lidsdown.admin.sentences;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.concern.Token;
import org.lidsdown.domain.people.People;
import org.lidsdown.domain.people.Pupils;

/**
 * Who is behind the words by which kiosks know people: a pupil's pseudonym, a colleague's short
 * name.
 */
public final class Tokens {
    private volatile Map<String, String> names = Map.of();

    /** Reads again who is who. */
    public Tokens read(Pupils pupils, People people) {
        Map<String, String> read = new HashMap<>();
        pupils.all().forEach(pupil -> read.put(word(pupil.id().code()), pupil.name()));
        people.all().forEach(one -> read.put(word(one.id()), one.name()));
        names = Map.copyOf(read);
        return this;
    }

    private static String word(String id) {
        return id.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** The name behind the word; where nobody is known by it, the word as a name is written. */
    public String of(Token token) {
        return names.getOrDefault(token.word(), written(token));
    }

    private static String written(Token token) {
        return Stream.of(token.word().split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
