package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The kiosk's letters: Andika, made for people who are learning to read, and Noto for the scripts
 * that Andika has not.
 */
public final class Lettering {

    private static final String LATIN = "Andika";
    private static final String WHATEVER_THERE_IS = "System";
    private static final Map<UnicodeScript, String> FAMILIES =
            Map.of(
                    UnicodeScript.LATIN, LATIN,
                    UnicodeScript.CYRILLIC, LATIN,
                    UnicodeScript.ARABIC, "Noto Naskh Arabic",
                    UnicodeScript.BENGALI, "Noto Sans Bengali",
                    UnicodeScript.GUJARATI, "Noto Sans Gujarati",
                    UnicodeScript.GURMUKHI, "Noto Sans Gurmukhi");

    /** How much larger letters are drawn that are small beside others of their size. */
    private static final Map<String, Double> LARGER = Map.of("Noto Naskh Arabic", 1.2);

    private static final Set<UnicodeScript> ANY =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final List<String> FILES =
            List.of(
                    "Andika",
                    "NotoNaskhArabic",
                    "NotoSansBengali",
                    "NotoSansGujarati",
                    "NotoSansGurmukhi");
    private static final double STEP = 0.96;

    private Lettering() {}

    /** Reads the letters in; once, before the first screen. */
    public static void load() {
        FILES.stream()
                .flatMap(name -> Stream.of(name + "-Bold.ttf", name + "-Regular.ttf"))
                .forEach(Lettering::load);
    }

    /** Bold letters for what the staff read. */
    public static Font bold(double size) {
        return Font.font(LATIN, FontWeight.BOLD, size);
    }

    /** Plain letters for what the staff read. */
    public static Font plain(double size) {
        return Font.font(LATIN, FontWeight.NORMAL, size);
    }

    /**
     * Letters of this weight that draw these words, and look as large as Latin ones of this size: a
     * font has one script or two, and words of several are drawn by whatever the computer has.
     */
    public static Font drawing(String words, FontWeight weight, double size) {
        String family = family(words);
        return Font.font(family, weight, LARGER.getOrDefault(family, 1.0) * size);
    }

    /** Whether one of the kiosk's own fonts has the script of these words. */
    public static boolean draws(String words) {
        return !family(words).equals(WHATEVER_THERE_IS);
    }

    private static String family(String words) {
        Set<String> families =
                words.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> !ANY.contains(script))
                        .map(script -> FAMILIES.getOrDefault(script, WHATEVER_THERE_IS))
                        .collect(Collectors.toSet());
        return switch (families.size()) {
            case 0 -> LATIN;
            case 1 -> families.iterator().next();
            default -> WHATEVER_THERE_IS;
        };
    }

    /** The next smaller size of letters. */
    public static double smaller(double size) {
        return size * STEP;
    }

    /** How wide these words are on one line. */
    public static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static void load(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream("fonts/" + file)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 12), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
