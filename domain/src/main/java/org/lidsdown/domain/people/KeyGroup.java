package org.lidsdown.domain.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People who hold a key together. */
public enum KeyGroup {
    /** Whoever handles concerns and incidents. */
    SAFEGUARDING,
    /** The head, for what concerns staff. */
    HEAD,
    /** The chair of governors, for what concerns the head. */
    CHAIR;

    /** The group as files and tables write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group that is written so, or nothing where none is. */
    public static Optional<KeyGroup> of(String id) {
        return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
    }

    /** The groups that somebody in this role belongs to. */
    public static Set<KeyGroup> of(Role role) {
        return switch (role) {
            case ONLINE_SAFETY_COORDINATOR, DSL -> EnumSet.of(SAFEGUARDING);
            case HEAD -> EnumSet.of(SAFEGUARDING, HEAD);
            case CHAIR_OF_GOVERNORS -> EnumSet.of(CHAIR);
            case SENIOR_LEADER, FORM_TEACHER, PCSO, TECHNICIAN, STAFF, GOVERNOR ->
                    EnumSet.noneOf(KeyGroup.class);
        };
    }
}
