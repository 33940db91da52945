package org.lidsdown.domain.people;

import java.util.regex.Pattern;

/**
 * The pseudonym under which the log speaks of a pupil, such as {@code P-0042}; the name behind it
 * is content and sealed.
 *
 * @param code {@code P-} and at least one digit
 */
public record PupilId(String code) implements Comparable<PupilId> {
    private static final Pattern FORM = Pattern.compile("P-[0-9]{1,9}");

    /** Refuses anything that is not a pseudonym, so that no name is ever written in its place. */
    public PupilId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a pupil's pseudonym");
        }
    }

    @Override
    public int compareTo(PupilId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
