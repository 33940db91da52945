package org.lidsdown.domain.concern;

import java.util.regex.Pattern;

/**
 * A short word that stands for a pupil, a grown-up or a screen, and never is a name: {@code
 * mrs-khan}.
 */
public record Token(String word) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    public Token {
        if (word.length() > LONGEST || !SHAPE.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "A token is up to "
                            + LONGEST
                            + " small letters, digits and single hyphens, not \""
                            + word
                            + "\".");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
