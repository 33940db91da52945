package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lidsdown.domain.manner.Tongue;

class WordsTest {

    private static final Pattern TO_AVOID =
            Pattern.compile(
                    "(?i).*\\b(upset|upsetting|online|safeguarding|incident|bully|secret|fault|trouble"
                            + "|why|who did)\\b.*");
    private static final Pattern TILE =
            Pattern.compile(
                    "(rail|page|feelings|what|adult)\\.(?!heading|helper)[a-z-]+|(lid|check|welcome)"
                            + "\\.(?!heading|helper)[a-z-]+");

    @Test
    void noWordIsOneToAvoid() throws IOException {
        assertThat(words().values()).noneMatch(words -> TO_AVOID.matcher((String) words).matches());
    }

    @Test
    void noSentenceHasMoreThanTenWords() throws IOException {
        Stream<String> sentences =
                words().values().stream()
                        .flatMap(words -> Stream.of(((String) words).split("[.?] *")));

        assertThat(sentences).allMatch(sentence -> sentence.split(" ").length <= 10);
    }

    @Test
    void aTileHasThreeWordsAndALargeOneFour() throws IOException {
        words().forEach((key, words) -> {
            String name = (String) key;
            if (TILE.matcher(name).matches()) {
                int most = name.matches("(lid|welcome)\\..*") ? 4 : 3;
                assertThat(((String) words).split(" ").length).as(name).isLessThanOrEqualTo(most);
            }
        });
    }

    @Test
    void everyLetterIsInTheFonts() throws IOException {
        Glyphs bold = Glyphs.of("fonts/Andika-Bold.ttf");
        Glyphs plain = Glyphs.of("fonts/Andika-Regular.ttf");
        String names = "Zoë Łukasz Oisín Siân Ołeksandr Ґанна Ștefan Müller";

        String all =
                String.join("", words().stringPropertyNames().stream().map(k -> of(k)).toList())
                        + names;

        assertThat(all.codePoints()).allMatch(bold::has).allMatch(plain::has);
        assertThat(bold.has(0x1F600)).isFalse();
        assertThat(bold.has(0x6F22)).isFalse();
    }

    private static String of(String key) {
        return new Words(Tongue.ENGLISH, "touch").of(key);
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream("words_en.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), UTF_8));
        }
        return words;
    }
}
