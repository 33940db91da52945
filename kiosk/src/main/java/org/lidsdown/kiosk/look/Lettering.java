package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
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
    private static final Map<String, String> FILES =
            Map.of(
                    LATIN,
                    "Andika",
                    "Noto Naskh Arabic",
                    "NotoNaskhArabic",
                    "Noto Sans Bengali",
                    "NotoSansBengali",
                    "Noto Sans Gujarati",
                    "NotoSansGujarati",
                    "Noto Sans Gurmukhi",
                    "NotoSansGurmukhi");
    private static final Map<String, Boolean> LOADED = new ConcurrentHashMap<>();
    private static final double STEP = 0.96;
    private static final double LARGE = 100;

    /** Every word that the kiosk has ever shown; it has a few hundred. */
    private static final Map<String, Dimension2D> MEASURED = new ConcurrentHashMap<>();

    private Lettering() {}

    /**
     * Begins to read the first letters in, beside all else that begins; whoever needs them waits,
     * and reads them where that did not work. Others are read when they are needed.
     */
    public static void load() {
        Thread.ofPlatform()
                .daemon()
                .name("letters")
                .uncaughtExceptionHandler((_, _) -> {})
                .start(() -> load(LATIN));
    }

    private static void load(String family) {
        if (FILES.containsKey(family)) {
            LOADED.computeIfAbsent(family, Lettering::read);
        }
    }

    /** Bold letters for what the staff read. */
    public static Font bold(double size) {
        load(LATIN);
        return Font.font(LATIN, FontWeight.BOLD, size);
    }

    /** Plain letters for what the staff read. */
    public static Font plain(double size) {
        load(LATIN);
        return Font.font(LATIN, FontWeight.NORMAL, size);
    }

    /**
     * Letters of this weight that draw these words, and look as large as Latin ones of this size: a
     * font has one script or two, and words of several are drawn by whatever the computer has.
     */
    public static Font drawing(String words, FontWeight weight, double size) {
        String family = family(words);
        load(family);
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

    /**
     * How wide a word is in the letters that draw these words, where Latin ones are one pixel
     * large.
     */
    static double width(String word, String words, FontWeight weight) {
        return measured(word, words, weight).getWidth();
    }

    /** How high a line is in the letters that draw these words, where Latin ones are one pixel. */
    static double height(String words, FontWeight weight) {
        return measured("", words, weight).getHeight();
    }

    private static Dimension2D measured(String word, String words, FontWeight weight) {
        Font font = drawing(words, weight, LARGE);
        return MEASURED.computeIfAbsent(
                font.getName() + ' ' + word,
                _ -> {
                    Text text = new Text(word);
                    text.setFont(font);
                    Bounds bounds = text.getLayoutBounds();
                    return new Dimension2D(bounds.getWidth() / LARGE, bounds.getHeight() / LARGE);
                });
    }

    private static boolean read(String family) {
        String file = FILES.get(family);
        open(file + "-Bold.ttf");
        open(file + "-Regular.ttf");
        return true;
    }

    private static void open(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream("fonts/" + file)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 12), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
