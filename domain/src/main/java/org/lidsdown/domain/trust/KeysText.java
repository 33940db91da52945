package org.lidsdown.domain.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.lidsdown.domain.keys.GroupKey;

/** A list of keys as a person can read it without a program: one fact a line, in one order. */
final class KeysText {

    static final String FIRST_LINE = "lids-down keys 1";
    static final String SIGNATURE = "signature";

    private KeysText() {}

    /** All that is signed. */
    static byte[] write(SchoolKeys keys, TrustKey trust) {
        StringBuilder text = new StringBuilder(FIRST_LINE);
        text.append("\nschool ").append(keys.school());
        text.append("\nmade ").append(keys.made());
        for (GroupKey key : keys.keys()) {
            text.append("\nkey ").append(key.name()).append(' ').append(key.key());
        }
        return text.append("\ntrust ").append(trust).append('\n').toString().getBytes(UTF_8);
    }
}
