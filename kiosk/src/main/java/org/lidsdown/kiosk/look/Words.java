package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The words on the screens, in one language: to touch is said otherwise where there is a switch.
 */
public final class Words {

    private final Properties words = new Properties();
    private final String language;
    private final String manner;

    /** The words of this language, for those who touch; {@code en} is the only one so far. */
    public Words(String language) {
        this(language, "touch");
    }

    /** The words of this language, for those who work the kiosk in this manner. */
    public Words(String language, String manner) {
        this.language = language;
        this.manner = manner;
        String file = "words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In which language they are, such as {@code en}. */
    public String language() {
        return language;
    }

    /** The words for this key. */
    public String of(String key) {
        String found = words.getProperty(key + "." + manner, words.getProperty(key));
        if (found == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return found;
    }

    /** The words for this key, with a name in the place kept for it. */
    public String of(String key, String name) {
        return of(key).replace("{0}", name);
    }
}
