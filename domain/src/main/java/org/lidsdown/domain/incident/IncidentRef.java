package org.lidsdown.domain.incident;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident's reference, such as {@code 2026/27-042}: the school year, and its number in that
 * year.
 *
 * @param text the reference as people read it
 */
public record IncidentRef(String text) implements Comparable<IncidentRef> {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})/([0-9]{2})-([0-9]{3}|[1-9][0-9]{3,5})");

    /** Refuses what is not a reference. */
    public IncidentRef {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a reference such as 2026/27-042: " + text);
        }
    }

    /**
     * The reference of the incident with this number in this school year, such as {@code 2026/27}.
     */
    public static IncidentRef of(String schoolYear, int number) {
        return new IncidentRef(String.format(Locale.ROOT, "%s-%03d", schoolYear, number));
    }

    /** The school year, such as {@code 2026/27}. */
    public String schoolYear() {
        return text.substring(0, 7);
    }

    /** The number in that school year, from 1. */
    public int number() {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(3)) : 0;
    }

    @Override
    public int compareTo(IncidentRef other) {
        int byYear = schoolYear().compareTo(other.schoolYear());
        return byYear != 0 ? byYear : Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return text;
    }
}
