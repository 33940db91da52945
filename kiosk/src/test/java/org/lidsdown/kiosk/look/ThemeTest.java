package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final Pattern COLOUR = Pattern.compile("-([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @EnumSource
    void wordsStandOutSevenTimesFromWhateverIsBehindThem(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);

        assertThat(List.of("page", "tile", "tell", "go", "help", "quiet", "chosen"))
                .allSatisfy(behind ->
                        assertThat(contrast(colours.get("ink"), colours.get(behind)))
                                .as(behind)
                                .isGreaterThanOrEqualTo(7));
    }

    @ParameterizedTest
    @EnumSource
    void theEdgesOfTilesStandOutThreeTimes(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);

        assertThat(contrast(colours.get("tile-line"), colours.get("page"))).isGreaterThan(3);
        assertThat(contrast(colours.get("chosen-line"), colours.get("page"))).isGreaterThan(3);
        assertThat(contrast(colours.get("chosen-line"), colours.get("chosen"))).isGreaterThan(3);
        assertThat(contrast(colours.get("focus"), colours.get("page"))).isGreaterThan(3);
    }

    private static Map<String, Color> colours(Theme theme) throws IOException {
        try (InputStream in = URI.create(theme.sheet()).toURL().openStream()) {
            return COLOUR.matcher(new String(in.readAllBytes(), UTF_8))
                    .results()
                    .collect(
                            Collectors.toMap(
                                    (MatchResult found) -> found.group(1),
                                    found -> Color.web(found.group(2))));
        }
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
