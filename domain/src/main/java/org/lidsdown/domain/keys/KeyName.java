package org.lidsdown.domain.keys;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lidsdown.domain.people.KeyGroup;

/**
 * The name of a group's key, such as {@code safeguarding-2}.
 *
 * @param group whose key it is
 * @param version 1 for the group's first, one more each time it is changed
 */
public record KeyName(KeyGroup group, int version) implements Comparable<KeyName> {

    private static final Pattern FORM = Pattern.compile("([a-z]+)-([1-9][0-9]{0,8})");
    private static final Comparator<KeyName> ORDER =
            Comparator.comparing(KeyName::group).thenComparingInt(KeyName::version);

    public KeyName {
        if (version < 1) {
            throw new IllegalArgumentException("The first key is 1, not " + version);
        }
    }

    /** The group's first key. */
    public static KeyName first(KeyGroup group) {
        return new KeyName(group, 1);
    }

    /** The key that is written so, or nothing where none can be. */
    public static Optional<KeyName> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return KeyGroup.of(parts.group(1))
                .map(group -> new KeyName(group, Integer.parseInt(parts.group(2))));
    }

    /** The key that follows this one. */
    public KeyName next() {
        return new KeyName(group, version + 1);
    }

    @Override
    public int compareTo(KeyName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return group.id() + "-" + version;
    }
}
