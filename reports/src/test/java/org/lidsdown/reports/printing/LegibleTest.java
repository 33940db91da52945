package org.lidsdown.reports.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {
    @ParameterizedTest
    @CsvSource({
        "Zoë Łukasz Олена Ελένη, Zoë Łukasz Олена Ελένη",
        "'<b>5 & 6</b> $P{x}', '<b>5 & 6</b> $P{x}'",
        "\uD83D\uDE22, [crying face]",
        "a\u202Eb, a[right-to-left override]b",
        "a\u200Bb, a[zero width space]b",
        "a\u001Bb, a[escape]b",
        "a\uD800b, a[high surrogates d800]b",
        "\uE000, [private use area e000]",
        "\u65E5, [cjk unified ideographs 65e5]"
    })
    void whatCannotBeDrawnIsNamed(String entered, String printed) {
        String text = Legible.text(entered);

        assertThat(text).isEqualTo(printed);
    }
}
