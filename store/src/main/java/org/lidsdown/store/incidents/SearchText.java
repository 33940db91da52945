package org.lidsdown.store.incidents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are searched: in any case, with or without accents, as typed or as pasted. */
final class SearchText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    static String of(String words) {
        if (isPlain(words)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String parted = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return UNSEEN.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static List<String> words(String search) {
        return Stream.of(BLANKS.split(of(search))).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(character -> character < 128);
    }
}
