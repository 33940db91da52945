package org.lidsdown.store.incidents;

import java.util.Optional;
import org.lidsdown.domain.incident.Act;
import org.lidsdown.domain.incident.Refusal;
import org.lidsdown.domain.rights.Right;
import org.lidsdown.domain.rights.Rights;
import org.lidsdown.store.people.StoredPeople;
import org.lidsdown.store.rights.Permits;

/**
 * Says no to whoever may not do something with incidents.
 *
 * @param permits what whoever is in may do
 * @param people everybody
 */
record Gate(Permits permits, StoredPeople people) {
    /** Why this person does not write this act; erasing goes another way, by two. */
    Optional<Refusal> refusal(Act act, String by) {
        return switch (act) {
            case Act.Erased _ -> Optional.of(new Refusal.NotYours());
            case Act.TakenOut _ when !mayExport(by) -> Optional.of(new Refusal.MayNotExport());
            default -> permits.refusal(Rights.needed(act), by);
        };
    }

    /** Why this person does not do this; nothing where they may. */
    Optional<Refusal> refusal(Right right, String by) {
        return permits.refusal(right, by);
    }

    /** Whether this person's role may take anything out of the log; nobody's who is not known. */
    boolean mayExport(String by) {
        return people.present(by)
                .filter(staff -> Rights.has(staff.role(), Right.EXPORT))
                .isPresent();
    }
}
