package org.lidsdown.domain.sealing;

import java.util.Arrays;
import java.util.Objects;

/** Something that only the holders of a key can read, with its label and the name of that key. */
public final class Sealed {

    private final Label label;
    private final String key;
    private final byte[] content;

    /** Content that was sealed to the key of this name. */
    public Sealed(Label label, String key, byte[] content) {
        if (!key.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("\"" + key + "\" cannot be the name of a key.");
        }
        this.label = label;
        this.key = key;
        this.content = content.clone();
    }

    public Label label() {
        return label;
    }

    public String key() {
        return key;
    }

    /** The sealed content, unreadable without the key. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that
                && label.equals(that.label)
                && key.equals(that.key)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, key, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "Sealed[" + label + ", " + key + ", " + content.length + " bytes]";
    }
}
