package org.lidsdown.store.erasing;

import java.util.EnumSet;
import java.util.Set;
import org.lidsdown.domain.erasing.Erasing.Why;
import org.lidsdown.domain.people.KeyGroup;
import org.lidsdown.domain.people.Role;

/** The two roles that erase together what is in these hands. */
record Pair(Set<Role> roles, Why why) {
    private static final Pair LEAD_AND_HEAD =
            new Pair(EnumSet.of(Role.DSL, Role.HEAD), Why.LEAD_AND_HEAD);
    private static final Pair LEAD_AND_CHAIR =
            new Pair(EnumSet.of(Role.DSL, Role.CHAIR_OF_GOVERNORS), Why.LEAD_AND_CHAIR);

    static Pair of(String hands) {
        return hands.equals(KeyGroup.CHAIR.id()) ? LEAD_AND_CHAIR : LEAD_AND_HEAD;
    }
}
