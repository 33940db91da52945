package org.lidsdown.domain.trust;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lidsdown.domain.keys.GroupKey;
import org.lidsdown.domain.letters.Letters;
import org.lidsdown.domain.people.KeyGroup;

/**
 * The keys that a school's concerns are sealed to.
 *
 * @param school the school's name
 * @param made when the list was made
 * @param keys the latest public key of each group, in the groups' order
 */
public record SchoolKeys(String school, Instant made, List<GroupKey> keys) {

    private static final int LONGEST_NAME = 120;

    public SchoolKeys {
        made = made.truncatedTo(ChronoUnit.SECONDS);
        keys = List.copyOf(keys);
        if (!Letters.areAName(school, LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "A school's name is one line of 1 to 120 characters");
        }
        if (!keys.stream()
                .map(key -> key.name().group())
                .toList()
                .equals(List.of(KeyGroup.values()))) {
            throw new IllegalArgumentException("There is one key for each group, in their order");
        }
        if (keys.stream().map(GroupKey::key).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("No two groups have the same key");
        }
    }

    /** The latest key of this group. */
    public GroupKey key(KeyGroup group) {
        return keys.stream().filter(key -> key.name().group() == group).findFirst().orElseThrow();
    }

    /** Whether this list may take the place of that one: no group goes back to an earlier key. */
    public boolean follows(SchoolKeys earlier) {
        return keys.stream().allMatch(key -> follows(key, earlier.key(key.name().group())));
    }

    private static boolean follows(GroupKey key, GroupKey earlier) {
        return key.equals(earlier) || key.name().version() > earlier.name().version();
    }
}
