package org.lidsdown.kiosk.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.lidsdown.domain.manner.Tongue;

/**
 * The words on the screens, in one language: to touch is said otherwise where there is a switch.
 * What only the staff read is in English in each.
 */
public final class Words {

    private final Tongue tongue;
    private final String manner;
    private final Properties words;

    /** The words of this language, for those who work the kiosk in this manner. */
    public Words(Tongue tongue, String manner) {
        this.tongue = tongue;
        this.manner = manner;
        Properties english = read(Tongue.ENGLISH, new Properties());
        words = tongue == Tongue.ENGLISH ? english : read(tongue, english);
    }

    private static Properties read(Tongue tongue, Properties otherwise) {
        String file = "words_" + tongue.code() + ".properties";
        Properties words = new Properties(otherwise);
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** In which language they are. */
    public Tongue tongue() {
        return tongue;
    }

    /** The key that these words have in this manner. */
    public String key(String key) {
        String own = key + "." + manner;
        return words.getProperty(own) == null ? key : own;
    }

    /** The words for this key. */
    public String of(String key) {
        String found = words.getProperty(key(key));
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
