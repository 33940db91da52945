package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lidsdown.domain.manner.Tongue;

/** Whose pictures, letters and words the kiosk shows. */
public final class Credits {

    private Credits() {}

    /** Who made the pictures and the letters, and under which licence. */
    public static String text() {
        try (InputStream in = Credits.class.getResourceAsStream("credits.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each language: its code, its names, and whether a native speaker checked it. */
    public static Stream<String> languages() {
        return Stream.of(Tongue.values()).map(Credits::line);
    }

    private static String line(Tongue tongue) {
        String name = tongue.name().charAt(0) + tongue.name().substring(1).toLowerCase(Locale.ROOT);
        String checked =
                tongue.isChecked() ? "" : " - no native speaker has checked these words yet";
        return tongue.code() + "  " + name + " (" + tongue.ownName() + ")" + checked;
    }
}
