package org.lidsdown.store.people;

import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;

/**
 * Somebody who works with the log, or did.
 *
 * @param leftMs when they left; nothing while they are here
 */
record PersonRow(String staffId, String name, String staffRole, @Nullable Long leftMs) {
    Staff staff() {
        return new Staff(staffId, name, Role.of(staffRole).orElse(Role.STAFF));
    }

    boolean isHere() {
        return leftMs == null;
    }
}
