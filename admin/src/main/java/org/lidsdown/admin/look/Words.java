package org.lidsdown.admin.look;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of one feature, from the {@code words.properties} that lies beside its classes. */
public final class Words {
    private final Properties words = new Properties();
    private final String where;

    private Words(Class<?> owner) {
        this.where = owner.getPackageName();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                owner.getResourceAsStream("words.properties"), where),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the words of " + where + " cannot be read", e);
        }
    }

    /** The words of the feature that this class belongs to. */
    public static Words of(Class<?> owner) {
        return new Words(owner);
    }

    /** Whether there are words behind this key. */
    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The words behind a key, with these put in for {@code {0}}, {@code {1}} and so on. */
    public String say(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + where);
        }
        return new MessageFormat(pattern, Locale.UK).format(arguments);
    }
}
