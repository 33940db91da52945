package org.lidsdown.domain.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoë", "O'Neill-Łukasz", "👨‍👩‍👧 at home", "\u202Eabc", "\uFEFFx", "一二"})
    void whatPeopleAreCalledIsKept(String name) {
        assertThat(Letters.areKept(name)).isTrue();
        assertThat(Letters.areAName(name, LONGEST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "\u0007", "a\u001B[31m", "\u0085", "a\r", "\uD83D", "\uDE00x"})
    void whatADatabaseWouldChangeOrRefuseIsNotKept(String words) {
        assertThat(Letters.areKept(words)).isFalse();
        assertThat(Letters.areAName(words, LONGEST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "Zoë ", " Zoë", "a\nb", "a\tb", "123456789012345678901"})
    void aNameIsOneLineWithoutBlanksAtItsEnds(String name) {
        assertThat(Letters.areAName(name, LONGEST)).isFalse();
    }

    @Test
    void wordsHaveLinesAndALineMayBeEmpty() {
        assertThat(Letters.areKept("one\n\ttwo \n")).isTrue();
        assertThat(Letters.areALine("", LONGEST)).isTrue();
        assertThat(Letters.areALine("a\nb", LONGEST)).isFalse();
        assertThat(Letters.areALine("a ", LONGEST)).isFalse();
    }

    @Test
    void ofAnyTextTheBeginningThatCanBeKeptIsALine() {
        assertThat(Letters.line("log\u0000 of\uD83D 2026.zip ", LONGEST))
                .isEqualTo("log of 2026.zip");
        assertThat(Letters.line("😀".repeat(LONGEST), 5)).isEqualTo("😀😀");
        assertThat(Letters.line("", LONGEST)).isEmpty();
    }
}
