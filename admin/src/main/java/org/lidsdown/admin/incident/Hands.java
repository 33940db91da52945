package org.lidsdown.admin.incident;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lidsdown.domain.incident.Ground;
import org.lidsdown.domain.incident.IncidentRef;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;

/**
 * Who works with the log, and what whoever works here may do about that.
 *
 * @param me who works here
 * @param staff everybody who may come in
 * @param ask asks that an incident be erased
 */
public record Hands(Staff me, Supplier<List<Staff>> staff, BiConsumer<IncidentRef, Ground> ask) {
    boolean may(Right right) {
        return Rights.has(me.role(), right);
    }
}
