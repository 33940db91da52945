package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lidsdown.domain.manner.Tongue;

class TranslationsTest {

    private static final Pattern FOR_STAFF = Pattern.compile("(note|access|window)\\..*");
    private static final Pattern TILE =
            Pattern.compile("(rail|page|feelings|what|adult|check)\\.(?!heading|helper)[a-z-]+");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Map<String, String> FONTS =
            Map.of(
                    "ur", "NotoNaskhArabic",
                    "ar", "NotoNaskhArabic",
                    "pa", "NotoSansGurmukhi",
                    "gu", "NotoSansGujarati",
                    "bn", "NotoSansBengali");

    @ParameterizedTest
    @EnumSource
    void everythingThatPupilsReadIsThereAndNothingElse(Tongue tongue) throws IOException {
        Set<String> wanted =
                words(Tongue.ENGLISH).keySet().stream()
                        .filter(key -> !FOR_STAFF.matcher(key).matches())
                        .collect(Collectors.toSet());

        Set<String> there = words(tongue).keySet();

        assertThat(there).containsAll(wanted);
        if (tongue != Tongue.ENGLISH) {
            assertThat(there).isEqualTo(wanted);
            assertThat(words(tongue).values()).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileSaysWhetherANativeSpeakerCheckedItAsTheConsoleDoes(Tongue tongue) throws IOException {
        boolean checked = !read(tongue).getProperty("translation.checked", "yes").equals("no");

        assertThat(checked).isEqualTo(tongue.isChecked());
    }

    @ParameterizedTest
    @EnumSource
    void aNameHasItsPlaceWhereEnglishHasIt(Tongue tongue) throws IOException {
        Map<String, String> english = words(Tongue.ENGLISH);

        words(tongue)
                .forEach((key, words) ->
                        assertThat(places(words)).as(key).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceIsLongAndNoTileHasManyWords(Tongue tongue) throws IOException {
        words(tongue)
                .forEach((key, words) -> {
                    assertThat(words.split("[.?\u061f\u06d4\u0964] *"))
                            .as(key)
                            .allMatch(sentence -> sentence.split(" ").length <= 10);
                    if (TILE.matcher(key).matches()) {
                        assertThat(words.split(" ").length).as(key).isLessThanOrEqualTo(3);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsInItsFont(Tongue tongue) throws IOException {
        String font = FONTS.getOrDefault(tongue.code(), "Andika");
        Glyphs bold = Glyphs.of("fonts/" + font + "-Bold.ttf");
        Glyphs plain = Glyphs.of("fonts/" + font + "-Regular.ttf");

        Stream<String> said = Stream.concat(words(tongue).values().stream(), own(tongue));

        assertThat(said.map(words -> PLACE.matcher(words).replaceAll("")))
                .allSatisfy(words -> {
                    assertThat(Lettering.draws(words)).as(words).isTrue();
                    assertThat(words.codePoints()).as(words).allMatch(bold::has);
                    assertThat(words.codePoints()).as(words).allMatch(plain::has);
                });
    }

    private static Stream<String> own(Tongue tongue) {
        return Stream.of(tongue.ownName());
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> words(Tongue tongue) throws IOException {
        Properties all = read(tongue);
        return all.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("translation."))
                .collect(Collectors.toMap(key -> key, all::getProperty));
    }

    private static Properties read(Tongue tongue) throws IOException {
        Properties words = new Properties();
        String file = "words_" + tongue.code() + ".properties";
        try (InputStream in = TranslationsTest.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
        }
        return words;
    }
}
