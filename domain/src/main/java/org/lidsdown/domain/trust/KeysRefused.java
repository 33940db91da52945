package org.lidsdown.domain.trust;

/** A list of keys that must not be used; the message is one plain sentence. */
public final class KeysRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    KeysRefused(String sentence) {
        super(sentence);
    }

    KeysRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
