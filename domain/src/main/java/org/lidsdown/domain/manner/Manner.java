package org.lidsdown.domain.manner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one pupil works a kiosk and sees it. Whatever is not said is as the kiosk has it for
 * everybody.
 *
 * @param way how they say which tile they mean
 * @param pace how long a tile is marked, looked at or touched until it counts, up to ten seconds;
 *     what the way allows is narrower, and the kiosk keeps to that
 * @param large whether everything is larger by a quarter
 * @param theme the colours: {@code soft}, {@code contrast} or {@code calm}
 * @param language such as {@code pl}
 * @param silent whether nothing is read aloud
 * @param brief whether nothing is asked but whom they want to talk to
 */
public record Manner(
        Optional<Way> way,
        Optional<Duration> pace,
        boolean large,
        Optional<String> theme,
        Optional<String> language,
        boolean silent,
        boolean brief) {

    /** As the kiosk has it for everybody. */
    public static final Manner USUAL =
            new Manner(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);

    /** The colours that a kiosk has. */
    public static final List<String> THEMES = List.of("soft", "contrast", "calm");

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** How somebody says which tile they mean. */
    public enum Way {
        /** With a finger or a mouse. */
        TOUCH,
        /** With one switch, while the tiles are marked one after the other. */
        ONE_SWITCH,
        /** With two switches: one goes on, the other takes. */
        TWO_SWITCHES,
        /** By looking and waiting. */
        DWELL;

        /** The word for it in files and on command lines. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses what no kiosk can do. */
    public Manner {
        if (pace.filter(time -> time.isNegative() || time.compareTo(LONGEST) > 0).isPresent()) {
            throw new IllegalArgumentException("A pace is up to ten seconds.");
        }
        if (theme.filter(one -> !THEMES.contains(one)).isPresent()) {
            throw new IllegalArgumentException("The colours are soft, contrast or calm.");
        }
        if (language.filter(one -> !one.matches("[a-z]{2,3}")).isPresent()) {
            throw new IllegalArgumentException("A language is written like pl.");
        }
    }

    /**
     * The manner in this text, such as {@code access=one-switch pace=3000 size=large language=pl};
     * throws {@link IllegalArgumentException} where a word of it says nothing to a kiosk.
     */
    public static Manner read(String text) {
        Manner manner = USUAL;
        for (String word : text.strip().split("\\s+", -1)) {
            manner = word.isEmpty() ? manner : manner.with(word);
        }
        return manner;
    }

    private Manner with(String word) {
        int at = word.indexOf('=');
        String says = word.substring(at + 1);
        return switch (at < 0 ? "" : word.substring(0, at)) {
            case "access" -> new Manner(way(says), pace, large, theme, language, silent, brief);
            case "pace" -> new Manner(way, pace(says), large, theme, language, silent, brief);
            case "size" -> new Manner(way, pace, is("large", says), theme, language, silent, brief);
            case "theme" ->
                    new Manner(way, pace, large, Optional.of(says), language, silent, brief);
            case "language" ->
                    new Manner(way, pace, large, theme, Optional.of(says), silent, brief);
            case "voice" -> new Manner(way, pace, large, theme, language, is("off", says), brief);
            case "questions" ->
                    new Manner(way, pace, large, theme, language, silent, is("one", says));
            default -> throw new IllegalArgumentException("\"" + word + "\" says nothing.");
        };
    }

    private static Optional<Way> way(String word) {
        return Optional.of(
                Arrays.stream(Way.values())
                        .filter(way -> way.word().equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "there is no way of access " + word + ".")));
    }

    private static Optional<Duration> pace(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("a pace is given in milliseconds.");
        }
        return Optional.of(Duration.ofMillis(Integer.parseInt(text)));
    }

    private static boolean is(String only, String says) {
        if (!says.equals(only)) {
            throw new IllegalArgumentException("it can only be " + only + ".");
        }
        return true;
    }

    /** As a file has it; nothing where all is as usual. */
    public String text() {
        List<String> words = new ArrayList<>();
        way.ifPresent(one -> words.add("access=" + one.word()));
        pace.ifPresent(one -> words.add("pace=" + one.toMillis()));
        if (large) {
            words.add("size=large");
        }
        theme.ifPresent(one -> words.add("theme=" + one));
        language.ifPresent(one -> words.add("language=" + one));
        if (silent) {
            words.add("voice=off");
        }
        if (brief) {
            words.add("questions=one");
        }
        return String.join(" ", words);
    }
}
