package org.lidsdown.kiosk.speech;

import java.util.regex.Pattern;

/**
 * Something that can be read aloud.
 *
 * @param key under which a recording of it lies, such as {@code feelings.heading}
 * @param words what it says
 */
public record Phrase(String key, String words) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Refuses a key that could be another thing than a file's name. */
    public Phrase {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No recording is called \"" + key + "\".");
        }
    }
}
