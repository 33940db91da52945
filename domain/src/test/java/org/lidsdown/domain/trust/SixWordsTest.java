package org.lidsdown.domain.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SixWordsTest {

    @Test
    void thereAre256WordsThatBeginDifferently() {
        Set<String> beginnings =
                SixWords.WORDS.stream()
                        .map(word -> word.substring(0, 3))
                        .collect(Collectors.toCollection(HashSet::new));

        assertThat(beginnings).hasSize(256);
        assertThat(SixWords.WORDS)
                .hasSize(256)
                .containsExactlyElementsOf(new TreeSet<>(SixWords.WORDS))
                .allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void aKeyAlwaysHasTheSameWords() {
        TrustKey key =
                TrustKey.of("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

        assertThat(key.fingerprint()).isEqualTo("bubble opal album seashell anchor fruit");
    }

    @Test
    void anotherKeyHasOtherWords() {
        List<String> first = List.of(SigningKey.random().trustKey().fingerprint().split(" "));

        assertThat(first).hasSize(6).allMatch(SixWords.WORDS::contains);
        assertThat(SigningKey.random().trustKey().fingerprint().split(" "))
                .isNotEqualTo(first.toArray());
    }
}
