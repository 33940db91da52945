package org.lidsdown.kiosk.corner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the corner says; the staff of the school read English. */
public final class CornerWords {

    private static final String FILE = "corner.properties";

    private final Properties words = new Properties();

    /** Reads them in. */
    public CornerWords() {
        try (InputStream in = CornerWords.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, FILE), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for this key. */
    public String of(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return found;
    }

    /** The words for this key, with a number in the place kept for it. */
    String of(String key, long number) {
        return of(key).replace("{0}", Long.toString(number));
    }
}
