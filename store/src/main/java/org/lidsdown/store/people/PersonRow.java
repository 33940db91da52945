package org.lidsdown.store.people;

import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.store.database.Bytes;

/** Somebody who works with the log, and what their password must hash to. */
record PersonRow(
        String staffId, String name, String staffRole, Bytes salt, int rounds, Bytes passwordHash) {
    Staff staff() {
        return new Staff(staffId, name, Role.of(staffRole).orElse(Role.STAFF));
    }
}
