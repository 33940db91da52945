package org.lidsdown.kiosk.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The kiosk's letters: Andika, made for people who are learning to read. */
public final class Lettering {

    private static final String FAMILY = "Andika";
    private static final double STEP = 0.96;

    private Lettering() {}

    /** Reads the letters in; once, before the first screen. */
    public static void load() {
        load("fonts/Andika-Bold.ttf");
        load("fonts/Andika-Regular.ttf");
    }

    /** Bold letters, for headings and labels. */
    public static Font bold(double size) {
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }

    /** Plain letters, for the line that helps. */
    public static Font plain(double size) {
        return Font.font(FAMILY, FontWeight.NORMAL, size);
    }

    /**
     * These letters, or smaller ones of the same kind if the words would not fit on a line of this
     * width.
     */
    public static Font fitting(String words, Font font, double width) {
        Font fitting = font;
        while (width(words, fitting) > width) {
            fitting = smaller(fitting);
        }
        return fitting;
    }

    /** The next smaller size of the same letters. */
    public static Font smaller(Font font) {
        return Font.font(FAMILY, weight(font), font.getSize() * STEP);
    }

    /** How wide these words are on one line. */
    public static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static FontWeight weight(Font font) {
        return font.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    private static void load(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream(file)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 12), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
